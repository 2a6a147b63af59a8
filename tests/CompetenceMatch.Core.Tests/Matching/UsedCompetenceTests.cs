using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.TestKit;

namespace CompetenceMatch.Core.Tests.Matching;

public sealed class UsedCompetenceTests
{
    [Theory]
    [InlineData("2223", true)]
    [InlineData("9112", false)]
    [InlineData("2512", false)]
    public void Work_uses_an_education_that_leads_there(string occupation, bool used) =>
        UsedCompetence
            .In(
                AProfile.Of().Studied(6, "0913", "UA").Build(),
                new OccupationCode(occupation),
                null,
                RealTables.Taxonomy
            )
            .ShouldBe(used);

    [Fact]
    public void What_the_educations_lead_to_is_named_and_all_of_it_uses_them()
    {
        var nurse = AProfile.Of().Studied(6, "0913", "UA").Build();

        var found = UsedCompetence.Occupations(nurse, RealTables.Taxonomy);

        found.ShouldContain(new OccupationCode("2223"));
        found.ShouldBeUnique();
        found.ShouldAllBe(code => UsedCompetence.In(nurse, code, null, RealTables.Taxonomy));
    }

    [Fact]
    public void Whoever_has_finished_nothing_is_pointed_nowhere() =>
        UsedCompetence.Occupations(AProfile.Of().Build(), RealTables.Taxonomy).ShouldBeEmpty();
}
