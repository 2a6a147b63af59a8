using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Tests.Linking;

namespace CompetenceMatch.Search.Tests.Candidates;

/// <summary>The index ranks with imported neighbours as Core does.</summary>
public sealed class EscoNeighbourTests
{
    private static readonly OccupationCode[] groups =
    [
        .. Index
            .People.SelectMany(person => person.Experience)
            .Select(work => work.Occupation)
            .OfType<OccupationCode>()
            .Distinct()
            .Order(),
    ];

    // No other person in these tests names an ESCO occupation, so the shared tables may know some.
    private static readonly EscoOccupation[] esco =
    [
        .. Enumerable
            .Range(0, 300)
            .Select(i => new EscoOccupation(Uri(i), groups[i * 7 % groups.Length], Uri(i / 3))),
    ];

    private static readonly Profile[] people =
    [
        .. Index.People.Select((person, i) => person with { Experience = Named(person, i) }),
    ];

    static EscoNeighbourTests() => BuiltIn.Tables.Taxonomy.Esco = new EscoNeighbours(esco);

    [Fact]
    public void Ranking_with_imported_occupations_is_that_of_the_readable_score()
    {
        var index = Index.Of(people);
        var linked = 0;
        foreach (var (i, plain) in Index.Needs.Index())
        {
            var own = esco.FirstOrDefault(one => one.UnitGroup == plain.Occupation);
            var need = i % 2 == 0 ? plain : plain with { Esco = own?.Uri };
            var query = CandidateQuery.For(need) with { PageSize = 20 };

            var page = index.Search(query, Index.Today).Page;

            var expected = index
                .Ids(query, Index.Today)
                .Select(id => Index.Score(need, index.Find(id)!).ScoreHundredths)
                .OrderDescending()
                .Take(20);
            page.Select(hit => hit.Match.ScoreHundredths).ShouldBe(expected);
            linked += page.Count(hit =>
                hit.Match.Parts[0].Because.Any(b => b.Rule == MatchRules.OccupationEscoNeighbour)
            );
        }

        linked.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Neighbour_in_another_minor_group_is_found_for_the_need()
    {
        var (narrow, broad) = esco.Select(one =>
                (Narrow: one, Broad: esco.First(other => other.Uri == one.Broader))
            )
            .First(pair => pair.Narrow.UnitGroup.Minor != pair.Broad.UnitGroup.Minor);
        var person = new Profile
        {
            Id = new ProfileId("p1"),
            Experience = [new Experience(Occupation: narrow.UnitGroup, Esco: narrow.Uri)],
        };
        var query = new CandidateQuery { Occupations = [broad.UnitGroup] };

        Index.Of([person]).Ids(query, Index.Today).ShouldBe([person.Id]);
    }

    private static IReadOnlyList<Experience> Named(Profile person, int number) =>
        [
            .. person.Experience.Select(
                (work, i) =>
                    (number + i) % 2 == 0
                        ? work with
                        {
                            Esco = Uri(((number * 13) + i) % 300),
                        }
                        : work
            ),
        ];

    private static string Uri(int number) => $"http://data.europa.eu/esco/occupation/{number}";
}
