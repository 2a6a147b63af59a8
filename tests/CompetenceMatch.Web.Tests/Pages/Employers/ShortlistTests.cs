using System.Net;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

/// <summary>The people an organisation keeps in mind for a need: nothing is lost.</summary>
public sealed class ShortlistTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Twenty_quick_adds_by_two_colleagues_lose_none()
    {
        var meeting = await Meeting.Arrange(app);
        var people = new List<Candidate>();
        for (var i = 0; i < 20; i++)
            people.Add(await meeting.AddNurse());
        var colleague = await app.AddMember(meeting.Organisation, MembershipRole.Member);
        using var one = await meeting.Visit();
        using var other = await app.VisitAs(colleague);
        await one.Open(meeting.Hits + "?size=100");
        await other.Open(meeting.Hits + "?size=100");
        var (first, second) = (Token(one), Token(other));

        // Both press for everybody, so each person is also added twice at the same moment.
        var answers = await Task.WhenAll(
            people.SelectMany(person =>
                (Task<HttpStatusCode>[])
                    [
                        Add(meeting, one.Client, first, person),
                        Add(meeting, other.Client, second, person),
                    ]
            )
        );

        answers.ShouldAllBe(status => status == HttpStatusCode.Found);
        (await Entries(meeting))
            .Select(row => row.CandidateId)
            .Order()
            .ShouldBe(people.Select(person => person.Id).Order());
        (await one.Open(meeting.Hits + "?licence=B&sort=newest")).MainText.ShouldContain(
            "Listen (20 personer)"
        );
        (await one.Open(meeting.List)).Page.QuerySelectorAll("[data-listed]").Length.ShouldBe(20);
    }

    [Fact]
    public async Task A_note_is_kept_and_one_that_is_too_long_is_told_with_its_text()
    {
        var meeting = await Meeting.Arrange(app);
        var nurse = await meeting.AddNurse();
        await Put(meeting, nurse);
        using var visit = await meeting.Visit();
        await visit.Open(meeting.List);

        await visit.Submit(new { note = "Ring på mandag" }, within: ".cm-note");
        visit.Page.QuerySelector(".cm-note textarea")!.TextContent.ShouldBe("Ring på mandag");
        await visit.Submit(new { note = new string('x', 501) }, within: ".cm-note");

        visit.Errors.Count.ShouldBe(1);
        visit.Page.QuerySelector(".cm-note textarea")!.TextContent.Length.ShouldBe(501);
        (await Entries(meeting)).Single().Note.ShouldBe("Ring på mandag");
    }

    [Fact]
    public async Task Who_hides_disappears_while_the_entry_and_its_note_survive() // P-02
    {
        var meeting = await Meeting.Arrange(app);
        var nurse = await meeting.AddNurse();
        await Put(meeting, nurse, "Ring på mandag");
        using var visit = await meeting.Visit();
        await Flag(nurse, true);

        await visit.Open(meeting.List);

        visit.Page.Source.Text.ShouldNotContain(nurse.PublicCode);
        visit.MainText.ShouldNotContain("медсестра");
        visit.MainText.ShouldContain("Ikke lenger tilgjengelig");
        visit.Page.QuerySelector(".cm-note textarea")!.TextContent.ShouldBe("Ring på mandag");
        (await visit.Open(Compare(meeting, nurse))).Page.Source.Text.ShouldNotContain("медсестра");

        await Flag(nurse, false);
        (await visit.Open(meeting.List)).MainText.ShouldContain(nurse.PublicCode);
    }

    [Fact]
    public async Task Four_are_compared_of_five_and_each_is_logged_once() // Q-08, P-07
    {
        var meeting = await Meeting.Arrange(app);
        var people = new List<Candidate>();
        for (var i = 0; i < 5; i++)
            people.Add(await meeting.AddNurse());
        using var visit = await meeting.Visit();

        await visit.Open(Compare(meeting, [.. people, people[0]]));

        visit.Page.QuerySelectorAll("thead th").Length.ShouldBe(4);
        visit.MainText.ShouldContain("høyst 4");
        var ids = people.Select(one => one.Id).ToList();
        var logged = await app.Read(database =>
            database.AuditEntries.Where(one => ids.Contains(one.CandidateId!.Value)).ToListAsync()
        );
        logged.Count.ShouldBe(4);
        logged.Select(one => one.CandidateId).Distinct().Count().ShouldBe(4);
        logged.ShouldAllBe(one => one.Basis == AuditBasis.Shortlist);
    }

    [Fact]
    public async Task Who_is_taken_off_is_off_and_taking_off_twice_is_no_error()
    {
        var meeting = await Meeting.Arrange(app);
        var nurse = await meeting.AddNurse();
        await Put(meeting, nurse);
        using var visit = await meeting.Visit();
        await visit.Open(meeting.List);
        var token = Token(visit);

        for (var i = 0; i < 2; i++)
        {
            await visit.Post(
                meeting.List + "?handler=remove",
                KeyValuePair.Create("__RequestVerificationToken", token),
                KeyValuePair.Create("person", $"{nurse.Id}")
            );
            visit.Status.ShouldBe(HttpStatusCode.Found);
        }

        (await Entries(meeting)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_is_sent_on_to_another_site() // S-16
    {
        var meeting = await Meeting.Arrange(app);
        var nurse = await meeting.AddNurse();
        using var visit = await meeting.Visit();
        await visit.Open(meeting.Hits + "?size=100");

        await visit.Post(
            meeting.List + "?handler=add",
            KeyValuePair.Create("__RequestVerificationToken", Token(visit)),
            KeyValuePair.Create("code", nurse.PublicCode),
            KeyValuePair.Create("back", "//evil.example")
        );

        visit.RedirectsTo.ShouldBe(meeting.List);
    }

    private static async Task<HttpStatusCode> Add(
        Meeting meeting,
        HttpClient client,
        string token,
        Candidate person
    )
    {
        using var form = new FormUrlEncodedContent([
            new("__RequestVerificationToken", token),
            new("code", person.PublicCode),
            new("back", meeting.Hits),
        ]);
        return (await client.PostAsync(meeting.List + "?handler=add", form)).StatusCode;
    }

    private static string Compare(Meeting meeting, params Candidate[] people) =>
        $"/arbeidsgiver/behov/{meeting.Need.Id}/sammenlign?"
        + string.Join('&', people.Select(one => $"k={one.PublicCode}"));

    private static string Token(Visit visit) =>
        visit.Page.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private Task Put(Meeting meeting, Candidate person, string? note = null) =>
        app.Write(database =>
            database.Shortlist.Add(
                new ShortlistEntry
                {
                    NeedId = meeting.Need.Id,
                    CandidateId = person.Id,
                    AddedBy = meeting.Employer.Id,
                    Note = note,
                }
            )
        );

    private Task<int> Flag(Candidate person, bool flag) =>
        app.Read(database =>
            database
                .Candidates.Where(one => one.Id == person.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.FlaggedProtected, flag))
        );

    private Task<List<ShortlistEntry>> Entries(Meeting meeting) =>
        app.Read(database =>
            database.Shortlist.Where(one => one.NeedId == meeting.Need.Id).ToListAsync()
        );
}
