using System.Text.RegularExpressions;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.ReferenceData.Tests;

/// <summary>What the recognition tables and the welcome checklist say to people stands in every shipped language.</summary>
public sealed class TranslatedTextTests
{
    private static readonly ReferenceTables Tables = ReferenceTables.Load();

    // Names of tests and programmes that are the same in every language.
    private static readonly string[] Names = ["Norskprøven A1–B2", "Norskprøven C1"];

    [Fact]
    public void Ukrainian_texts_are_written_in_cyrillic_and_arabic_texts_in_arabic_letters()
    {
        var texts = Texts().ToList();

        texts.Count.ShouldBeGreaterThan(500);
        texts
            .Where(text => !Names.Contains(text.Uk) && !Regex.IsMatch(text.Uk, @"\p{IsCyrillic}"))
            .ShouldBeEmpty();
        texts
            .Where(text => !Names.Contains(text.Ar) && !Regex.IsMatch(text.Ar, @"\p{IsArabic}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_text_is_left_in_another_language()
    {
        var texts = Texts().Where(text => !Names.Contains(text.Uk)).ToList();

        texts.Where(text => text.Uk == text.Ar).ShouldBeEmpty();
        texts
            .Where(text => text.Uk == text.Nb || text.Uk == text.En || text.Ar == text.En)
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_text_sends_the_reader_to_a_route_by_its_code() =>
        Texts()
            .SelectMany(text => new[] { text.Nb, text.En, text.Uk, text.Ar })
            .Where(text => Regex.IsMatch(text, @"\bR\d\d\b"))
            .ShouldBeEmpty();

    [Fact]
    public void Steps_name_the_documents_that_must_be_at_hand() =>
        Tables
            .Taxonomy.Routes["R24"]
            .Steps[1]
            .Documents.ShouldBe([
                "diploma",
                "syllabus",
                "references",
                "licence",
                "goodStanding",
                "translation",
            ]);

    private static IEnumerable<TableText> Texts() =>
        Tables
            .Taxonomy.Routes.Values.SelectMany(route =>
                route.Steps.Select(step => step.Title).Append(route.Title).Append(route.Cost)
            )
            .Concat(Tables.Taxonomy.Measures.Values.Select(measure => measure.Name))
            .Concat(Tables.Taxonomy.Professions.Values.Select(row => row.Name))
            .Concat(Tables.Taxonomy.LanguageRequirements.Select(row => row.Context))
            .Concat(
                Tables
                    .WelcomeTasks.SelectMany(row =>
                        new[] { row.Task, row.Owner, row.Deadline, row.Needs }
                    )
                    .OfType<TableText>()
            );
}
