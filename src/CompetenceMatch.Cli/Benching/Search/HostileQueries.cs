using System.Globalization;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>What nobody means well with: texts of ten thousand characters, five hundred values of a filter, pages behind the last.</summary>
internal sealed class HostileQueries(Taxonomy taxonomy, QueryWords words, Random dice)
{
    private const int Longest = 10_000;
    private const int Values = 500;

    private readonly OccupationCode[] occupations =
    [
        .. taxonomy.Occupations.Keys.Where(code => code.Value.Length == 4).Order(),
    ];

    private readonly string[] regions = [.. taxonomy.Regions.Keys.Order(StringComparer.Ordinal)];

    public CandidateQuery Make() =>
        dice.Next(12) switch
        {
            0 => new() { Words = Text(" ") },
            1 => new() { Words = Text(", ") },
            2 => new() { Words = $"\"{Text(" ")}\"" },
            3 => new() { Words = new string((char)('a' + dice.Next(26)), Longest) },
            4 => new() { Occupations = [.. Many(at => occupations[at % occupations.Length])] },
            5 => new() { MustSkills = [.. Many(_ => words.Word())] },
            6 => new() { ShouldSkills = [.. Many(_ => words.Word())] },
            7 => new() { Regions = [.. Many(at => regions[at % regions.Length])] },
            8 => new()
            {
                Fields = [.. Many(at => at.ToString("000", CultureInfo.InvariantCulture))],
            },
            9 => new() { Languages = [.. Many(Floor)] },
            10 => new() { Licences = [.. Many(_ => words.Word())] },
            _ => new() { Page = int.MaxValue, PageSize = int.MaxValue },
        };

    private string Text(string between)
    {
        var text = string.Join(between, Enumerable.Range(0, Longest / 3).Select(_ => words.Word()));
        return text[..Math.Min(Longest, text.Length)];
    }

    private static LanguageFloor Floor(int at) =>
        new(at % 2 == 0 ? "no" : "en", (LanguageSkillKind)(at % 4), Cefr.A1 + (at % 6));

    private static IEnumerable<T> Many<T>(Func<int, T> make) =>
        Enumerable.Range(0, Values).Select(make);
}
