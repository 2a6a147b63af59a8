using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Tests.Candidates;

public sealed class CandidateFilterTests
{
    private static readonly Profile nurse = new()
    {
        Id = new ProfileId("nurse"),
        Municipality = "0301",
        WillMoveTo = ["154"],
        Educations =
        [
            new(Nus: 6, Field: "0913", Completed: true, Recognition: RecognitionState.Applied),
        ],
        Experience =
        [
            new(
                "sykepleier på intensiv",
                new OccupationCode("2223"),
                From: new YearMonth(2015, 1),
                To: new YearMonth(2020, 6)
            ),
        ],
        Languages = [new("no", Speaking: Cefr.B1)],
        Licences = ["C"],
        Skills = [new("Triage")],
        AvailableFrom = new DateOnly(2026, 12, 1),
        Percent = 80,
        Shifts = ["day"],
    };
    private static readonly Profile silent = new() { Id = new ProfileId("silent") };

    public static TheoryData<string, CandidateQuery, bool, bool> Cases =>
        new()
        {
            {
                "level at",
                new() { MinNus = 6 },
                true,
                true
            },
            {
                "level above",
                new() { MinNus = 7 },
                false,
                true
            },
            {
                "spoken at",
                new() { Languages = [new("no", LanguageSkillKind.Speaking, Cefr.B1)] },
                true,
                true
            },
            {
                "spoken above",
                new() { Languages = [new("no", LanguageSkillKind.Speaking, Cefr.B2)] },
                false,
                true
            },
            {
                "skill not stated",
                new() { Languages = [new("no", LanguageSkillKind.Writing, Cefr.C1)] },
                true,
                true
            },
            {
                "language not listed",
                new() { Languages = [new("pl", LanguageSkillKind.Speaking, Cefr.A1)] },
                false,
                false
            },
            {
                "licence covered",
                new() { Licences = ["B"] },
                true,
                false
            },
            {
                "licence not covered",
                new() { Licences = ["D"] },
                false,
                false
            },
            {
                "one of two licences",
                new() { Licences = ["C1", "D"] },
                true,
                false
            },
            {
                "skill however written",
                new() { MustSkills = ["  triage "] },
                true,
                false
            },
            {
                "unit group",
                new() { Occupations = [new("2223")] },
                true,
                false
            },
            {
                "same minor group",
                new() { Occupations = [new("2221")] },
                true,
                false
            },
            {
                "two digits",
                new() { Occupations = [new("22")] },
                true,
                false
            },
            {
                "other occupation",
                new() { Occupations = [new("7212")] },
                false,
                false
            },
            {
                "field",
                new() { Fields = ["091"] },
                true,
                false
            },
            {
                "recognition",
                new() { Recognition = [RecognitionState.Applied, RecognitionState.Granted] },
                true,
                false
            },
            {
                "other recognition",
                new() { Recognition = [RecognitionState.Granted] },
                false,
                false
            },
            {
                "would move there",
                new() { Regions = ["154"] },
                true,
                true
            },
            {
                "moving left out",
                new() { Regions = ["154"], IncludeWouldMove = false },
                false,
                true
            },
            {
                "near",
                new() { TravelFrom = "0301", TravelMinutes = 30 },
                true,
                true
            },
            {
                "far",
                new() { TravelFrom = "5601", TravelMinutes = 30 },
                false,
                true
            },
            {
                "free in time",
                new() { AvailableBy = new DateOnly(2026, 12, 1) },
                true,
                true
            },
            {
                "not free in time",
                new() { AvailableBy = new DateOnly(2026, 11, 30) },
                false,
                true
            },
            {
                "share met",
                new() { Percent = 80 },
                true,
                true
            },
            {
                "share not met",
                new() { Percent = 100 },
                false,
                true
            },
            {
                "one of the shifts",
                new() { Shifts = ["day", "night"] },
                true,
                true
            },
            {
                "no shift",
                new() { Shifts = ["night"] },
                false,
                true
            },
            {
                "words as occupation",
                new() { Words = "медсестра" },
                true,
                false
            },
            {
                "words as text",
                new() { Words = "intensiven" },
                true,
                false
            },
            {
                "words of nobody",
                new() { Words = "qwxzy" },
                false,
                false
            },
            {
                "no words at all",
                new() { Words = " *?~^\"():/\\ " },
                true,
                true
            },
            {
                "should skill",
                new() { ShouldSkills = ["juggling"] },
                true,
                true
            },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_filter_keeps_who_meets_it_and_who_was_not_asked(
        string name,
        CandidateQuery query,
        bool keepsNurse,
        bool keepsSilent
    )
    {
        var ids = Index.Of([nurse, silent]).Ids(query, Index.Today).Select(i => i.Value).ToArray();

        ids.Contains("nurse").ShouldBe(keepsNurse, name);
        ids.Contains("silent").ShouldBe(keepsSilent, name);
    }

    //
    [Fact]
    public void No_hits_come_with_what_each_filter_costs_and_who_is_nearest()
    {
        var query = new CandidateQuery
        {
            MinNus = 7,
            Licences = ["C"],
            MustSkills = ["triage"],
        };

        var hits = Index.Of([nurse, silent]).Search(query, Index.Today);

        hits.Total.ShouldBe(0);
        hits.Advice!.Without[0]
            .ShouldBe(new FilterAdvice(new CandidateFilter(FilterKind.Level), 1));
        var near = hits.Advice.Nearest[0];
        (near.Hit.Id.Value, near.Missing.Single().Kind).ShouldBe(("nurse", FilterKind.Level));
        foreach (var advice in hits.Advice.Without)
        {
            Index
                .Of([nurse, silent])
                .Search(query.Without(advice.Filter), Index.Today)
                .Total.ShouldBe(advice.Count);
        }
    }

    //
    [Fact]
    public void Nobody_is_found_by_words_they_did_not_write_about_competence() =>
        Index
            .Of([nurse])
            .Ids(new CandidateQuery { Words = "nurse@example.org" }, Index.Today)
            .ShouldBeEmpty();

    // S-11
    [Theory]
    [InlineData("*?~^\"():/\\ AND OR NOT title:[a TO z]")]
    [InlineData("\uD800\uFFFF\u202E kokk")]
    [InlineData("(((((((((((((((((((((((")]
    public void Hostile_words_never_break_a_search(string words)
    {
        var query = new CandidateQuery
        {
            Words = string.Concat(Enumerable.Repeat(words, (10_000 / words.Length) + 1)),
        };

        Should.NotThrow(() => Index.Full.Search(query, Index.Today));
    }

    [Fact]
    public void A_need_is_scored_whole_and_filters_only_by_occupation()
    {
        var need = new Need
        {
            Id = new NeedId("n1"),
            Occupation = new OccupationCode("2223"),
            Languages = [new("no", Speaking: Cefr.B2)],
        };

        var hit = Index
            .Of([nurse, silent])
            .Search(CandidateQuery.For(need), Index.Today)
            .Page.Single();

        hit.Match.ShouldBeEquivalentTo(Index.Score(need, nurse));
        hit.Match.NeedId.Value.ShouldBe("n1");
    }

    [Fact]
    public void A_persons_best_needs_are_the_highest_scores()
    {
        var best = NeedRanking.Best(
            Index.People[3],
            Index.Needs,
            Index.Taxonomy,
            Core.Matching.MatchWeights.Default,
            Index.Today,
            5
        );

        best.Count.ShouldBe(5);
        best[0]
            .ScoreHundredths.ShouldBe(
                Index.Needs.Max(n => Index.Score(n, Index.People[3]).ScoreHundredths)
            );
        best.Select(m => m.ScoreHundredths).ShouldBeInOrder(SortDirection.Descending);
    }
}
