using System.Net;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

/// <summary>Write, look over, send; within the bounds that protect both sides.</summary>
public sealed class SendIntroductionTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Text = "Hei! Vi trenger deg.";

    [Fact]
    public async Task It_is_looked_over_before_it_is_sent()
    {
        var (meeting, nurse, visit) = await Arrange();
        await visit.Open(meeting.Send(nurse));

        await visit.Submit(Letter(days: "14"));
        visit.Heading.ShouldBe("Se over og send");
        visit.MainText.ShouldContain(Text);
        visit.MainText.ShouldContain("6. desember 2026 kl. 10:00");
        (await Sent(meeting)).ShouldBeEmpty();
        await visit.Submit();

        var row = (await Sent(meeting)).ShouldHaveSingleItem();
        row.State.ShouldBe(IntroductionState.Sent);
        row.Message.ShouldBe(Text);
        row.Deadline.ShouldBe(app.Clock.Now.UtcDateTime.AddDays(14));
        row.CreatedBy.ShouldBe(meeting.Employer.Id);
        var mail = await app.Read(database =>
            database.Outbox.SingleAsync(one => one.CandidateId == nurse.Id)
        );
        mail.MailName.ShouldBe("NewIntroduction");
        visit.MainText.ShouldNotContain(CandidateRows.Name);
        visit.Dispose();
    }

    [Fact]
    public async Task What_was_written_can_be_changed_after_looking_it_over()
    {
        var (meeting, nurse, visit) = await Arrange();
        await visit.Open(meeting.Send(nurse));
        await visit.Submit(Letter());

        await visit.Submit(within: "form[action*='handler=change']");

        visit.Page.QuerySelector("#Input_Message")!.TextContent.ShouldBe(Text);
        (await Sent(meeting)).ShouldBeEmpty();
        visit.Dispose();
    }

    [Theory]
    [InlineData("3", null)]
    [InlineData("30", null)]
    [InlineData("2", "Skriv et tall fra 3 til 30.")]
    [InlineData("31", "Skriv et tall fra 3 til 30.")]
    [InlineData("-5", "Skriv et tall fra 3 til 30.")]
    [InlineData("", "Skriv et tall fra 3 til 30.")]
    public async Task The_deadline_lies_between_three_and_thirty_days(string days, string? error)
    {
        var (meeting, nurse, visit) = await Arrange();
        await visit.Open(meeting.Send(nurse));

        await visit.Submit(Letter(days));

        visit.Errors.ShouldBe(error is null ? [] : [error]);
        if (error is not null)
            visit.Page.QuerySelector("#Input_Message")!.TextContent.ShouldBe(Text);
        visit.Dispose();
    }

    [Fact]
    public async Task A_forged_second_step_is_checked_like_the_first() // S-23
    {
        var (meeting, nurse, visit) = await Arrange();
        await visit.Open(meeting.Send(nurse));

        await visit.Submit(
            new
            {
                Input__Message = " ",
                Input__Days = "90",
                Input__Checked = "true",
            }
        );

        visit.Errors.Count.ShouldBe(2);
        (await Sent(meeting)).ShouldBeEmpty();
        visit.Dispose();
    }

    [Theory]
    [InlineData(IntroductionState.Sent, false)]
    [InlineData(IntroductionState.Declined, false)]
    [InlineData(IntroductionState.Accepted, false)]
    [InlineData(IntroductionState.Withdrawn, false)]
    [InlineData(IntroductionState.Expired, true)]
    public async Task Nobody_is_asked_twice_for_a_need_unless_the_first_expired(
        IntroductionState earlier,
        bool again
    )
    {
        var (meeting, nurse, visit) = await Arrange();
        await app.Write(database => database.Introductions.Add(Row(meeting, nurse.Id, earlier)));

        await visit.Get(meeting.Send(nurse));
        visit.Status.ShouldBe(again ? HttpStatusCode.OK : HttpStatusCode.Conflict);
        (visit.Page.QuerySelector("[data-hindrance=duplicate]") is null).ShouldBe(again);
        await Post(visit, meeting.Send(nurse));

        (await Sent(meeting)).Count.ShouldBe(again ? 2 : 1);
        visit.Dispose();
    }

    [Fact]
    public async Task Ten_presses_at_once_cannot_pass_the_cap() // S-24
    {
        var (meeting, nurse, visit) = await Arrange();
        await app.Read(database =>
            database
                .Organisations.Where(one => one.Id == meeting.Organisation.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.MaxOpenIntroductions, 3))
        );
        var people = new List<Candidate> { nurse };
        for (var i = 0; i < 9; i++)
            people.Add(await meeting.AddNurse());
        var visits = new List<Visit>();
        foreach (var _ in people)
            visits.Add(await meeting.Visit());

        await Task.WhenAll(people.Select((one, at) => Post(visits[at], meeting.Send(one))));

        (await Sent(meeting)).Count.ShouldBe(3);
        var refused = people.First(one => visits[people.IndexOf(one)].RedirectsTo is null);
        await visit.Open(meeting.Send(refused));
        visit.Page.QuerySelector("[data-hindrance=full]")!.TextContent.ShouldContain("3");
        visits.ForEach(one => one.Dispose());
        visit.Dispose();
    }

    [Fact]
    public async Task A_need_that_is_not_open_sends_nothing()
    {
        var (meeting, nurse, visit) = await Arrange();
        var need = await app.AddNeed(meeting.Organisation, ANeed.Nurse(), NeedState.Paused);
        var send = $"/arbeidsgiver/behov/{need.Id}/introduksjon/{nurse.PublicCode}";

        await visit.Open(send);
        visit.Page.QuerySelector("[data-hindrance=need]").ShouldNotBeNull();
        await Post(visit, send);

        (
            await app.Read(database =>
                database.Introductions.AnyAsync(one => one.NeedId == need.Id)
            )
        ).ShouldBeFalse();
        visit.Dispose();
    }

    [Fact]
    public async Task Who_hid_in_the_meantime_is_not_asked() // P-01
    {
        var (meeting, nurse, visit) = await Arrange();
        await visit.Open(meeting.Send(nurse));
        await visit.Submit(Letter());
        await app.Read(database =>
            database
                .Candidates.Where(one => one.Id == nurse.Id)
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(one => one.PausedAt, app.Clock.Now.UtcDateTime)
                )
        );

        await visit.Submit();

        visit.Status.ShouldBe(HttpStatusCode.NotFound);
        (await Sent(meeting)).ShouldBeEmpty();
        visit.Dispose();
    }

    private async Task<(Meeting Meeting, Candidate Nurse, Visit Visit)> Arrange()
    {
        var meeting = await Meeting.Arrange(app);
        return (meeting, await meeting.AddNurse(), await meeting.Visit());
    }

    private static object Letter(string days = "10") =>
        new { Input__Message = Text, Input__Days = days };

    // Straight to the second step, as a program would.
    private static async Task Post(Visit visit, string send)
    {
        await visit.Open("/om/hjelp");
        if (visit.Page.QuerySelector("[name=__RequestVerificationToken]") is null)
            await visit.Open("/arbeidsgiver/sok");
        var token = visit.Page.QuerySelector("[name=__RequestVerificationToken]")!;
        await visit.Post(
            send,
            KeyValuePair.Create("__RequestVerificationToken", token.GetAttribute("value")!),
            KeyValuePair.Create("Input.Message", Text),
            KeyValuePair.Create("Input.Days", "10"),
            KeyValuePair.Create("Input.Checked", "true")
        );
    }

    private Introduction Row(Meeting meeting, Guid candidate, IntroductionState state) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            NeedId = meeting.Need.Id,
            OrganisationId = meeting.Organisation.Id,
            CandidateId = candidate,
            State = state,
            Message = "Før",
            Deadline = app.Clock.Now.UtcDateTime,
            CreatedBy = meeting.Employer.Id,
            CreatedAt = app.Clock.Now.UtcDateTime.AddDays(-10),
        };

    private Task<List<Introduction>> Sent(Meeting meeting) =>
        app.Read(database =>
            database.Introductions.Where(one => one.NeedId == meeting.Need.Id).ToListAsync()
        );
}
