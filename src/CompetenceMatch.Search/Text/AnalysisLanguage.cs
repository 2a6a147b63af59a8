namespace CompetenceMatch.Search.Text;

/// <summary>How the words of one language are taken apart.</summary>
/// <param name="Code">ISO 639-1, or und- and a script for languages without rows of their own.</param>
/// <param name="Script">ISO 15924.</param>
/// <param name="Compounds">Words are written together.</param>
/// <param name="Links">Letters between the parts of a compound.</param>
/// <param name="FreeLinks">Those of them that are taken off even where the rest is no known word.</param>
/// <param name="Rounds">How many endings in a row a word may lose.</param>
/// <param name="Least">Letters that must be left of a word.</param>
internal sealed record AnalysisLanguage(
    string Code,
    string Script,
    bool Compounds,
    IReadOnlyList<string> Links,
    IReadOnlyList<string> FreeLinks,
    int Rounds,
    int Least
);
