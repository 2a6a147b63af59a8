namespace CompetenceMatch.Search.Adverts;

/// <summary>A title in the text with the occupations it may mean, best first.</summary>
/// <param name="Group">Titles with "eller" or "/" between them are one post and share a number.</param>
internal sealed record TitleMention(
    int First,
    int End,
    string Title,
    IReadOnlyList<string> Codes,
    double Score,
    bool IsOwnLine,
    int Line,
    int Group
);
