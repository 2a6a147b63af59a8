using CompetenceMatch.ReferenceData;
using CompetenceMatch.Web.Localisation;

namespace CompetenceMatch.Web.Wording;

/// <summary>A team's own words about a person: short, and without what may not be kept.</summary>
public sealed class OwnWords(ReferenceTables tables, Texts texts)
{
    public const int Longest = 200;

    /// <summary>Null where the words may stand.</summary>
    /// <param name="missing">The text where there are none.</param>
    public string? Problem(string? words, string missing) =>
        string.IsNullOrWhiteSpace(words) ? texts[missing]
        : words.Trim().Length > Longest ? texts["Plan_Text_TooLong", Longest]
        : Core.Needs.Wording.Find([words], tables.SensitiveWords) is [var found, ..]
            ? texts["Plan_Text_Sensitive", found.Written]
        : null;
}
