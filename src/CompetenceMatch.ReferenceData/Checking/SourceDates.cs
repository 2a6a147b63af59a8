using System.Globalization;
using System.Text.RegularExpressions;

namespace CompetenceMatch.ReferenceData.Checking;

/// <summary>The dates in the words of a source, "page: hkdir.no (28.10.2023) + automatic (27.08.2024)".</summary>
public static partial class SourceDates
{
    private static readonly string[] Forms = ["dd.MM.yyyy", "yyyy-MM-dd", "yyyy-MM"];

    /// <summary>Null = no day or month is named; a year alone is a law's or a report's, not a check.</summary>
    public static DateOnly? Newest(string source) =>
        Date()
            .Matches(source)
            .Select(match =>
                DateOnly.TryParseExact(
                    match.Value,
                    Forms,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
                    ? day
                    : (DateOnly?)null
            )
            .Max();

    [GeneratedRegex(
        @"\b(\d{2}\.\d{2}\.\d{4}|\d{4}-\d{2}(-\d{2})?)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        200
    )]
    private static partial Regex Date();
}
