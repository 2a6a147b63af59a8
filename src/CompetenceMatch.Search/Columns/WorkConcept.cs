using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Search.Columns;

/// <summary>What a period of work was: a unit group, and the imported occupation it names.</summary>
internal readonly record struct WorkConcept(OccupationCode Occupation, string? Esco)
{
    public string Text => $"{Occupation.Value}\t{Esco}";

    public static WorkConcept Parse(string text) =>
        text.Split('\t') is [var code, var esco]
            ? new(new OccupationCode(code), esco.Length == 0 ? null : esco)
            : throw new FormatException("Not a work concept.");
}
