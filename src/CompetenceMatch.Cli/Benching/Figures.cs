using System.Globalization;

namespace CompetenceMatch.Cli.Benching;

/// <summary>How figures are written for people: thousands apart, no more digits than were measured.</summary>
internal static class Figures
{
    private static readonly NumberFormatInfo spaced = new()
    {
        NumberGroupSeparator = " ",
        NumberDecimalSeparator = ".",
    };

    public static string Whole(double number) => number.ToString("#,0", spaced);

    /// <summary>Three digits that count: 0.012, 1.23, 45.6, 789.</summary>
    public static string Short(double number) =>
        number.ToString(
            number switch
            {
                < 0.1 => "0.000",
                < 10 => "0.00",
                < 100 => "0.0",
                _ => "#,0",
            },
            spaced
        );

    public static string Pair(double p50, double p95) => $"{Short(p50)} / {Short(p95)}";

    /// <summary>A row of a Markdown table.</summary>
    public static string Row(string name, params IEnumerable<string> cells) =>
        $"| {name} | {string.Join(" | ", cells)} |";

    public static string Rule(int cells) => "|" + string.Concat(Enumerable.Repeat("---|", cells));
}
