namespace CompetenceMatch.Core.Matching;

/// <summary>That a person holds more than a job asks; shown, never used to hide.</summary>
/// <param name="Severe">NUS 7–8 in groups 4–9, or 6–8 in group 9.</param>
/// <param name="Strict">NUS 7–8 in groups 3 and 14.</param>
/// <param name="Nus">The highest completed level behind it.</param>
public sealed record Overqualification(
    IReadOnlyList<OverqualificationKind> Kinds,
    bool Severe,
    bool Strict,
    int? Nus
)
{
    /// <summary>The work uses less than the level, or another field; not only that nobody has recognised it.</summary>
    public bool LeavesUnused =>
        Kinds.Any(kind => kind is OverqualificationKind.Level or OverqualificationKind.Field);
}
