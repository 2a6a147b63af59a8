namespace CompetenceMatch.Web.Pages.Public.About;

/// <summary>A part of the score with its rules, as Core has them.</summary>
/// <param name="Points">Most the part gives, of 100.</param>
/// <param name="Rules">Rule id and the share of the part, 0–100.</param>
public sealed record RankingPart(
    string TitleKey,
    string TextKey,
    int Points,
    IReadOnlyList<(string Rule, int Share)> Rules
);
