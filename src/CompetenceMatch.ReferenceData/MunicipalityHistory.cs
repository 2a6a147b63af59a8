using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.ReferenceData;

/// <summary>Codes that municipalities had before 2024.</summary>
public sealed class MunicipalityHistory
{
    private readonly ILookup<string, MunicipalityChange> byOldCode;

    internal MunicipalityHistory(IReadOnlyList<MunicipalityChange> changes)
    {
        Changes = changes;
        byOldCode = changes.ToLookup(change => change.OldCode, StringComparer.Ordinal);
    }

    public IReadOnlyList<MunicipalityChange> Changes { get; }

    /// <summary>The codes an old code may have become. More than one: ask the person, never choose.</summary>
    public IReadOnlyList<string> Successors(string oldCode) =>
        [.. byOldCode[oldCode].Select(change => change.Code).Distinct(StringComparer.Ordinal)];
}
