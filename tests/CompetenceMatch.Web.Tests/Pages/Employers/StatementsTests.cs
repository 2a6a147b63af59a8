using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

/// <summary>A page asks the database as often for twenty people as for five.</summary>
public sealed class StatementsTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Lists_of_people_ask_no_more_for_twenty_than_for_five()
    {
        var meeting = await Meeting.Arrange(app);
        var people = new List<Candidate>();
        await Add(meeting, people, 5);
        using var visit = await meeting.Visit();
        var bounds = new Dictionary<string, int>
        {
            ["/arbeidsgiver"] = 10,
            ["/arbeidsgiver/behov"] = 3,
            ["/arbeidsgiver/sok"] = 5,
            ["/arbeidsgiver/introduksjoner"] = 3,
            [meeting.Hits] = 7,
            [meeting.List] = 11,
            [meeting.Card(people[0])] = 13,
        };
        var few = await app.CountStatements(visit, bounds.Keys);

        await Add(meeting, people, 15);
        for (var more = 0; more < 10; more++)
            await app.AddNeed(meeting.Organisation, ANeed.Nurse());
        await app.CatchUp();

        (await app.CountStatements(visit, bounds.Keys)).ShouldStayBelow(few, bounds);
        (await visit.Open(meeting.Hits))
            .Page.QuerySelectorAll("ol.cm-hits > [data-hit]")
            .Length.ShouldBe(20);
    }

    [Fact]
    public async Task Comparing_four_asks_as_often_as_comparing_two_but_for_their_log_rows()
    {
        var meeting = await Meeting.Arrange(app);
        var people = new List<Candidate>();
        await Add(meeting, people, 4);
        using var visit = await meeting.Visit();
        string Compare(int number) =>
            $"/arbeidsgiver/behov/{meeting.Need.Id}/sammenlign?"
            + string.Join('&', people.Take(number).Select(one => $"k={one.PublicCode}"));

        var counts = await app.CountStatements(visit, [Compare(2), Compare(4)]);

        (counts[Compare(4)] - counts[Compare(2)]).ShouldBeLessThanOrEqualTo(2);
    }

    private async Task Add(Meeting meeting, List<Candidate> people, int number)
    {
        for (var i = 0; i < number; i++)
            people.Add((await app.AddCandidate()).Candidate);
        await app.Write(database =>
        {
            foreach (var one in people.TakeLast(number))
            {
                database.Add(
                    new ShortlistEntry
                    {
                        NeedId = meeting.Need.Id,
                        CandidateId = one.Id,
                        AddedBy = meeting.Employer.Id,
                    }
                );
                database.Add(
                    new Introduction
                    {
                        Id = Guid.CreateVersion7(),
                        NeedId = meeting.Need.Id,
                        OrganisationId = meeting.Organisation.Id,
                        CandidateId = one.Id,
                        State = IntroductionState.Declined,
                        Message = "Hei",
                        Deadline = app.Clock.Now.UtcDateTime.AddDays(10),
                        CreatedBy = meeting.Employer.Id,
                    }
                );
            }
        });
        await app.CatchUp();
    }
}
