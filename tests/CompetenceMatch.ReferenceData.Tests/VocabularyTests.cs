using System.Globalization;

namespace CompetenceMatch.ReferenceData.Tests;

/// <summary>How far the built-in words reach: languages × unit groups.</summary>
public sealed class VocabularyTests(ITestOutputHelper output)
{
    private static readonly ReferenceTables Tables = ReferenceTables.Load();

    // Groups without a word, per language. May only shrink; a language that is not named lacks none.
    private static readonly Dictionary<string, int> Recorded = new(StringComparer.Ordinal)
    {
        ["da"] = 305,
        ["et"] = 306,
        ["it"] = 307,
        ["lv"] = 310,
        ["nl"] = 309,
        ["so"] = 29,
        ["sv"] = 301,
        ["sw"] = 4,
        ["ti"] = 68,
    };

    private static IEnumerable<string> Languages => Tables.Terms.Select(t => t.Language).Distinct();

    [Fact]
    public void No_language_loses_a_unit_group()
    {
        Languages.Count().ShouldBe(23);
        foreach (var language in Languages)
        {
            var missing = Missing(language);
            if (missing.Length > 0)
                output.WriteLine($"{language} lacks {missing.Length}: {string.Join(' ', missing)}");
            missing.Length.ShouldBeLessThanOrEqualTo(
                Recorded.GetValueOrDefault(language),
                language
            );
        }
    }

    [Fact]
    public void The_page_of_the_vocabulary_tells_the_counts_of_every_language()
    {
        var page = File.ReadAllText(
            Path.Combine(AppContext.BaseDirectory, "Docs", "vocabulary.md")
        );
        foreach (var language in Languages)
        {
            var terms = Tables.Terms.Where(t => t.Language == language).ToArray();
            var row =
                $"{Number(terms.Count(t => !t.IsEveryday))} | {Number(terms.Count(t => t.IsEveryday))} | {Missing(language).Length} |";
            page.Split('\n')
                .Single(l => l.StartsWith($"| {language} |", StringComparison.Ordinal))
                .ShouldEndWith(row);
        }
    }

    [Fact]
    public void Every_word_stands_in_the_script_of_its_language_or_as_typed_in_latin_letters()
    {
        var scripts = new Dictionary<string, (char First, char Last)>(StringComparer.Ordinal)
        {
            ["uk"] = ('\u0400', '\u052F'),
            ["ru"] = ('\u0400', '\u052F'),
            ["ar"] = ('\u0600', '\u06FF'),
            ["fa"] = ('\u0600', '\u06FF'),
            ["ti"] = ('\u1200', '\u137F'),
        };
        var everyday = Tables.Terms.Where(t => t.IsEveryday).ToArray();
        everyday.Length.ShouldBeGreaterThan(3000);
        foreach (var language in everyday.GroupBy(t => t.Language))
        {
            var own = scripts.GetValueOrDefault(language.Key, ('\u0020', '\u1EFF'));
            var outside = language.Where(t => !t.Text.Any(c => c >= own.Item1 && c <= own.Item2));
            outside.Where(t => !t.Text.All(char.IsAscii)).Select(t => t.Text).ShouldBeEmpty();
            outside.Count().ShouldBeLessThan(language.Count() / 4, language.Key);
        }
    }

    private static string[] Missing(string language)
    {
        var have = Tables
            .Terms.Where(t => t.Language == language)
            .Select(t => t.Occupation)
            .ToHashSet();
        return
        [
            .. Tables
                .Taxonomy.Occupations.Values.Where(o => o.Level == 4 && o.Code.Value[0] != '0')
                .Select(o => o.Code)
                .Where(code => !have.Contains(code))
                .Select(code => code.Value)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Number(int number) =>
        number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');
}
