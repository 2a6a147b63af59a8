using System.Net;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

/// <summary>A page asks the database as often for twenty people as for five.</summary>
public sealed class StatementsTests(WebApp app) : IClassFixture<WebApp>
{
    private const int Most = 16;

    [Fact]
    public async Task Lists_of_people_ask_no_more_for_twenty_than_for_five()
    {
        var meeting = await Meeting.Arrange(app);
        var people = new List<Candidate>();
        await Add(meeting, people, 5);
        using var visit = await meeting.Visit();
        string[] pages =
        [
            "/arbeidsgiver/sok",
            meeting.Hits,
            meeting.List,
            "/arbeidsgiver/introduksjoner",
            "/arbeidsgiver",
            meeting.Card(people[0]),
        ];
        foreach (var page in pages)
            await visit.Get(page);
        var few = await Count(visit, pages);

        await Add(meeting, people, 15);
        var many = await Count(visit, pages);

        many.ShouldBe(few);
        many.Values.ShouldAllBe(count => count <= Most);
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
        await visit.Get(Compare(2));

        var counts = await Count(visit, [Compare(2), Compare(4)]);

        (counts[Compare(4)] - counts[Compare(2)]).ShouldBeLessThanOrEqualTo(2);
    }

    private async Task<Dictionary<string, int>> Count(Visit visit, string[] pages)
    {
        var counter = app.Services.GetRequiredService<StatementCounter>();
        var counts = new Dictionary<string, int>();
        foreach (var page in pages)
        {
            var before = counter.Count;
            await visit.Get(page);
            visit.Status.ShouldBe(HttpStatusCode.OK, page);
            counts[page] = counter.Count - before;
        }
        return counts;
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
