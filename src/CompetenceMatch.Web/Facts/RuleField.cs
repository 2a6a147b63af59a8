using CompetenceMatch.ReferenceData.Correcting;

namespace CompetenceMatch.Web.Facts;

/// <summary>One field of a rule as it is shown.</summary>
/// <param name="Column">The column of the table.</param>
/// <param name="Name">The column without its language.</param>
/// <param name="Value">As it counts: corrected, else as the table has it.</param>
public sealed record RuleField(
    string Column,
    string Name,
    string Value,
    string TableValue,
    StandingCorrection? Correction
)
{
    public bool IsCorrected => Correction is { IsUsed: true };
}
