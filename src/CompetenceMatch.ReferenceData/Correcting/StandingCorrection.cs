using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.ReferenceData.Correcting;

/// <summary>A correction that nobody has withdrawn, beside the table as it is now.</summary>
/// <param name="TableNow">What the table says now; null = the row or the column is gone.</param>
/// <param name="Problem">Why it is not used; null = it is.</param>
public sealed record StandingCorrection(
    CellCorrection Correction,
    string? TableNow,
    ReferenceDataException? Problem
)
{
    public bool IsUsed => Problem is null;

    /// <summary>The table has changed since, or the value no longer fits it.</summary>
    public bool NeedsLook => !IsUsed || TableNow != Correction.TableValue;
}
