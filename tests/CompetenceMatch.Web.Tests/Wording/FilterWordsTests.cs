using CompetenceMatch.ReferenceData;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Tests.Hosting;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Tests.Wording;

public sealed class FilterWordsTests
{
    private static readonly ReferenceTables tables = ReferenceTables.Load();
    private static readonly Texts texts = new();
    private static readonly FilterWords words = new(
        texts,
        new Labels(tables, texts, Words.BuiltIn),
        tables.Taxonomy
    );

    public static TheoryData<FilterKind> Kinds => [.. Enum.GetValues<FilterKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void Filter_without_a_value_is_called_by_its_kind(FilterKind kind)
    {
        var chip = words.Chip(new CandidateFilter(kind));

        chip.ShouldNotContain("Find_");
        chip.ShouldNotContain("{");
    }
}
