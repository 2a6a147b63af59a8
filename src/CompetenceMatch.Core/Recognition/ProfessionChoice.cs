using System.Runtime.CompilerServices;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Recognition;

/// <summary>Which row of the professions table an occupation means.</summary>
public static class ProfessionChoice
{
    // Every search asks, and the table never changes while a row of it lives.
    private static readonly ConditionalWeakTable<RegulatedProfession, string[]> names = [];

    /// <summary>The row whose name stands in one of the words, else the group's first that is not for its title only.</summary>
    /// <param name="words">Titles and trades, as written.</param>
    public static RegulatedProfession? For(
        OccupationCode occupation,
        IEnumerable<string?> words,
        Taxonomy taxonomy
    )
    {
        var rows = taxonomy.ProfessionsIn(occupation).ToList();
        if (rows.Count == 0)
        {
            return null;
        }
        var texts = words.OfType<string>().Select(text => $" {Plain(text)} ").ToList();
        if (texts.Count == 0)
        {
            return rows.FirstOrDefault(row => !row.MatchByTitleOnly);
        }

        var named = rows.Select(row => (row, length: LongestNameIn(row, texts)))
            .Where(found => found.length > 0)
            .OrderByDescending(found => found.length)
            .Select(found => found.row)
            .FirstOrDefault();
        return named ?? rows.FirstOrDefault(row => !row.MatchByTitleOnly);
    }

    /// <summary>True if the words name the profession.</summary>
    internal static bool Names(RegulatedProfession row, string? words) =>
        words is not null && LongestNameIn(row, [$" {Plain(words)} "]) > 0;

    private static int LongestNameIn(RegulatedProfession row, List<string> texts) =>
        names
            .GetValue(row, static one => [.. NamesOf(one)])
            .Where(name =>
                texts.Exists(text => text.Contains($" {name} ", StringComparison.Ordinal))
            )
            .Select(name => name.Length)
            .DefaultIfEmpty(0)
            .Max();

    // "kontrollør/teknisk leder (klasse B)" names two things and a remark.
    private static IEnumerable<string> NamesOf(RegulatedProfession row) =>
        new[] { row.Name.Nb, row.Name.En }
            .Select(name => name.Split('(')[0])
            .SelectMany(name => name.Split('/').Append(name))
            .Select(Plain)
            .Where(name => name.Length >= 3);

    private static string Plain(string text) =>
        string.Join(
            ' ',
            SkillText
                .Normalise(text)
                .Split(
                    [' ', ',', ';', '/', '(', ')', '.', ':', '-'],
                    StringSplitOptions.RemoveEmptyEntries
                )
        );
}
