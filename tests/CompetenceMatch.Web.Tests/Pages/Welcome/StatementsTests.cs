using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Welcome;

/// <summary>A team's and an administrator's lists ask the database as often for many as for few.</summary>
public sealed class StatementsTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Queue_and_person_ask_no_more_for_twelve_people_than_for_two()
    {
        var (team, member) = await app.AddTeam();
        var first = await Follow(team, member, 2);
        using var visit = await app.VisitAs(member);
        var bounds = new Dictionary<string, int>
        {
            ["/velkomst"] = 15,
            [$"/velkomst/personer/{first.PublicCode}"] = 17,
        };
        var few = await app.CountStatements(visit, bounds.Keys);

        await Follow(team, member, 10);

        (await app.CountStatements(visit, bounds.Keys)).ShouldStayBelow(few, bounds);
    }

    [Fact]
    public async Task Lists_of_an_administrator_ask_no_more_for_twelve_than_for_two()
    {
        using var visit = await app.VisitAs(await app.AddUser(RoleNames.Admin));
        await Register(2);
        var bounds = new Dictionary<string, int>
        {
            ["/admin"] = 14,
            ["/admin/virksomheter"] = 7,
            ["/admin/brukere"] = 7,
        };
        var few = await app.CountStatements(visit, bounds.Keys);

        await Register(10);

        (await app.CountStatements(visit, bounds.Keys)).ShouldStayBelow(few, bounds);
    }

    private async Task<Candidate> Follow(Organisation team, User lead, int number)
    {
        var people = new List<Candidate>();
        for (var i = 0; i < number; i++)
        {
            var (_, candidate) = await app.AddCandidate();
            await app.AddFollowUp(team, candidate, lead);
            people.Add(candidate);
        }
        return people[0];
    }

    private async Task Register(int number)
    {
        for (var i = 0; i < number; i++)
            await app.AddMember(await app.AddOrganisation(state: OrganisationState.Pending));
    }
}
