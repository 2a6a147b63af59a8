using System.Globalization;
using CompetenceMatch.ReferenceData.Checking;
using CompetenceMatch.ReferenceData.Correcting;

namespace CompetenceMatch.Cli.Writing;

/// <param name="Checked">yyyy-MM-dd; null = the row names no date.</param>
/// <param name="Reasons">old, undated, general, unverified, corrected, tableChanged, notUsed.</param>
/// <param name="Corrected">Columns that an administrator has corrected.</param>
internal sealed record FactsRow(
    string File,
    string Id,
    string? Checked,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<string> Unverified,
    IReadOnlyList<string> Corrected,
    string Url,
    string Source
)
{
    public static FactsRow Of(
        FactCheck check,
        int months,
        DateOnly today,
        IReadOnlyList<StandingCorrection> corrections
    ) =>
        new(
            check.File,
            check.Id,
            check.Checked?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            [.. check.Reasons(months, today), .. corrections.Select(Reason).Distinct()],
            check.Unverified,
            [.. corrections.Select(one => one.Correction.Column)],
            check.Url,
            check.Source
        );

    private static string Reason(StandingCorrection one) =>
        !one.IsUsed ? "notUsed"
        : one.NeedsLook ? "tableChanged"
        : "corrected";
}
