using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Search.Candidates;
using FsCheck;
using FsCheck.Fluent;

namespace CompetenceMatch.Search.Tests.Candidates;

//
public sealed class CandidateQueryTests
{
    [Fact]
    public void What_is_written_to_a_url_is_read_back_without_the_words() =>
        Prop.ForAll<int>(seed =>
            {
                var query = QueryMaker.Make(seed);
                var pairs = CandidateQueryString.Write(query);
                var reading = CandidateQueryString.Read(
                    pairs.Select(p => KeyValuePair.Create(p.Key, (string?)p.Value))
                );
                reading.Query.ShouldBe(query with { Words = null });
                reading.Ignored.ShouldBeEmpty();
                reading.Query.GetHashCode().ShouldBe((query with { Words = null }).GetHashCode());
            })
            .QuickCheckThrowOnFailure();

    // It decides the order of equals, so it must never change.
    [Fact]
    public void The_text_that_equal_searches_share_is_the_words_and_the_url() =>
        Prop.ForAll<int>(seed =>
            {
                var query = QueryMaker.Make(seed);
                var plain = query with { Page = 1, PageSize = 20, Sort = default, Fit = null };
                var pairs = CandidateQueryString.Write(plain).Select(p => $"{p.Key}={p.Value}");
                CandidateQueryText
                    .Canonical(query)
                    .ShouldBe($"query:{query.Words}||{string.Join('&', pairs)}");
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Words_never_stand_in_a_url() =>
        CandidateQueryString.Write(new CandidateQuery { Words = "Kari Nordmann" }).ShouldBeEmpty();

    [Theory]
    [InlineData("occupation", "22x3")]
    [InlineData("level", "9")]
    [InlineData("language", "no.speaking.Z9")]
    [InlineData("licence", "Q")]
    [InlineData("by", "2026-13-40")]
    [InlineData("sort", "random")]
    [InlineData("page", "0")]
    [InlineData("words", "kokk")]
    [InlineData("utm_source", "x")]
    public void What_is_not_understood_is_ignored_and_listed(string key, string value)
    {
        var reading = CandidateQueryString.Read([new(key, value), new("level", "4")]);

        reading.Query.ShouldBe(new CandidateQuery { MinNus = 4 });
        reading.Ignored.ShouldBe([key]);
    }

    [Fact]
    public void Equal_choices_are_equal_queries_in_any_order()
    {
        var one = new CandidateQuery
        {
            Licences = ["D", "B"],
            Occupations = [new("7212"), new("2223")],
        };
        var other = new CandidateQuery
        {
            Licences = ["B", "D", "B"],
            Occupations = [new("2223"), new("7212")],
        };

        one.ShouldBe(other);
        one.GetHashCode().ShouldBe(other.GetHashCode());
    }

    [Fact]
    public void Every_filter_can_be_taken_away_alone() =>
        Prop.ForAll<int>(seed =>
            {
                var query = QueryMaker.Make(seed);
                foreach (var filter in query.Filters)
                {
                    query.Without(filter).Filters.ShouldBe(query.Filters.Where(f => f != filter));
                }
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_search_becomes_a_need()
    {
        var need = new CandidateQuery
        {
            Occupations = [new OccupationCode("2223")],
            Languages =
            [
                new("no", LanguageSkillKind.Speaking, Cefr.B2),
                new("no", LanguageSkillKind.Writing, Cefr.B1),
            ],
            Licences = ["B", "C"],
            TravelFrom = "0301",
            Page = 3,
        }.ToNeed();

        need.Occupation.ShouldBe(new OccupationCode("2223"));
        need.Languages.Single().ShouldBe(new("no", Speaking: Cefr.B2, Writing: Cefr.B1));
        need.Licences.ShouldBeEmpty();
        need.Municipality.ShouldBe("0301");
    }
}
