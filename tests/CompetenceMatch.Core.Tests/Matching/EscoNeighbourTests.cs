using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.TestKit;
using CompetenceMatch.TestKit.Taxonomies;

namespace CompetenceMatch.Core.Tests.Matching;

public sealed class EscoNeighbourTests
{
    private const string Chef = "http://data.europa.eu/esco/occupation/chef";
    private const string HeadChef = "http://data.europa.eu/esco/occupation/head-chef";
    private const string Grill = "http://data.europa.eu/esco/occupation/grill";

    // Nobody else in these tests names an ESCO occupation, so the shared tables may know some.
    static EscoNeighbourTests() =>
        TestTaxonomy.Small.Esco = new EscoNeighbours([
            new(Chef, new OccupationCode("5120")),
            new(HeadChef, new OccupationCode("3434"), Chef),
            new(Grill, new OccupationCode("9411"), HeadChef),
        ]);

    [Theory]
    [InlineData(null, HeadChef, "3434", "occupation.escoNeighbour")]
    [InlineData(Chef, HeadChef, "3434", "occupation.escoNeighbour")]
    [InlineData(Chef, Chef, "5120", "occupation.sameUnitGroup")]
    [InlineData(Chef, null, "5120", "occupation.sameUnitGroup")]
    [InlineData(Chef, Grill, "9411", "occupation.none")]
    [InlineData(null, Grill, "9411", "occupation.none")]
    [InlineData(Chef, null, "3434", "occupation.none")]
    [InlineData(Chef, "http://data.europa.eu/esco/occupation/unknown", "3434", "occupation.none")]
    public void Next_broader_or_narrower_concept_links(
        string? asked,
        string? held,
        string unitGroup,
        string rule
    )
    {
        Need need = ANeed.For("5120").With(n => n with { Esco = asked });

        OccupationPart
            .LinkRule(
                need,
                new Experience(Occupation: new OccupationCode(unitGroup), Esco: held),
                TestTaxonomy.Small
            )
            .ShouldBe(rule);
    }

    [Fact]
    public void Neighbour_is_worth_nine_tenths_and_says_so()
    {
        Need need = ANeed.For("5120").With(n => n with { Esco = Chef });
        Profile profile = AProfile
            .Of()
            .With(p =>
                p with
                {
                    Experience =
                    [
                        new Experience(
                            Occupation: new OccupationCode("3434"),
                            Esco: HeadChef,
                            From: new YearMonth(2018, 1),
                            Current: true
                        ),
                    ],
                }
            );

        var part = MatchTests.Score(need, profile).Parts[0];

        part.Points.ShouldBe(4500);
        part.Because[0].ToString().ShouldBe("occupation.escoNeighbour(5120)");
    }
}
