using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Tests.Candidates;

public sealed class OwnWordTests
{
    private static readonly Profile[] people =
    [
        .. Enumerable.Range(0, 6).Select(i => Person($"w{i}", "frobnitz ferskvann")),
        Person("other", "ferskvann frobnitz", "lamellborer"),
        Person("third", "lamellborer"),
    ];

    [Theory]
    [InlineData("\"frobnitz ferskvann\"", 6)]
    [InlineData("\u00ABferskvann frobnitz\u00BB", 1)]
    [InlineData("frobnitz \"lamellborer\"", 1)]
    [InlineData("\"lamellborer\"; frobnitz", 8)]
    [InlineData("\"", 8)]
    [InlineData(",;,", 8)]
    public void Quotation_marks_ask_for_words_side_by_side_and_a_comma_for_one_of_several(
        string words,
        int expected
    ) => Found(words).Total.ShouldBe(expected);

    [Theory]
    [InlineData("frobnutz")]
    [InlineData("frbnitz")]
    [InlineData("froobnitz")]
    [InlineData("rrobnitz")]
    public void A_word_nobody_wrote_is_read_as_the_one_a_letter_away(string typed)
    {
        var hits = Found($"\"{typed}\"");

        hits.Total.ShouldBe(7);
        hits.Words.Corrections.Single().Read.ShouldBe("frobnitz");
    }

    [Theory]
    [InlineData("sykepleier", true)]
    [InlineData("Kokk på hotell", true)]
    [InlineData("a b", true)]
    [InlineData(" kokk", false)]
    [InlineData("kokk ", false)]
    [InlineData("kokk  sjef", false)]
    [InlineData("kari krøllalfa post punktum no", false)]
    [InlineData("kokk@sted.no", false)]
    [InlineData("sveiser 3", false)]
    [InlineData("kokk-", false)]
    public void Plain_words_are_what_the_scan_for_addresses_leaves_as_it_is(
        string words,
        bool isPlain
    )
    {
        WordsMeaning.IsPlain(words).ShouldBe(isPlain);
        if (isPlain)
            Core.Visibility.IdentifierScan.Clean(words).ShouldBe(words);
    }

    // Two people: too few to tell anybody their word.
    [Fact]
    public void A_rare_word_is_neither_suggested_nor_corrected_to()
    {
        var index = Index.Of(people);

        index.Suggest("fro", 5).ShouldBe([("frobnitz", 7)]);
        index.Suggest("lamell", 5).ShouldBeEmpty();
        Found("\"lamelborer\"").Total.ShouldBe(0);
    }

    private static CandidateHits Found(string words) =>
        Index.Of(people).Search(new CandidateQuery { Words = words }, Index.Today);

    private static Profile Person(string id, params string[] titles) =>
        new()
        {
            Id = new ProfileId(id),
            Experience = [.. titles.Select(title => new Experience(title))],
        };
}
