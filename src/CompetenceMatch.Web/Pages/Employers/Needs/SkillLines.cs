namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>Skills written one a line.</summary>
internal static class SkillLines
{
    public const int Most = 20;
    public const int Longest = 100;

    public static List<string> Read(string? text) =>
        [
            .. (text ?? "")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
}
