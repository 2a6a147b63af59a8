using System.Globalization;
using CompetenceMatch.ReferenceData.Checking;

namespace CompetenceMatch.Cli.Writing;

/// <param name="Checked">yyyy-MM-dd; null = the row names no date.</param>
/// <param name="Reasons">old, undated, general, unverified.</param>
internal sealed record FactsRow(
    string File,
    string Id,
    string? Checked,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<string> Unverified,
    string Url,
    string Source
)
{
    public static FactsRow Of(FactCheck check, int months, DateOnly today) =>
        new(
            check.File,
            check.Id,
            check.Checked?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            check.Reasons(months, today),
            check.Unverified,
            check.Url,
            check.Source
        );
}
