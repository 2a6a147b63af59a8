using System.Net;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

/// <summary>S-21, S-22: somebody with a valid sign-in cannot copy everyone.</summary>
public sealed class ManyRequestsTests(ManyRequestsTests.TightApp tight)
    : IClassFixture<ManyRequestsTests.TightApp>
{
    private readonly WebApp app = tight.App;

    [Fact]
    public async Task Too_many_searches_in_a_minute_are_refused_in_the_users_language()
    {
        var meeting = await Meeting.Arrange(app);
        using var visit = await meeting.Visit();
        await visit.Get("/?lang=uk");
        for (var i = 0; i < 4; i++)
            (await visit.Get("/arbeidsgiver/sok")).Status.ShouldBe(HttpStatusCode.OK);

        await visit.Get(meeting.Hits);

        visit.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        visit.Response.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        visit.Page.DocumentElement.GetAttribute("lang").ShouldBe("uk");
        visit.Heading.ShouldBe("Зачекайте трохи");
        // One user's haste is nobody else's wait.
        using var other = await (await Meeting.Arrange(app)).Visit();
        (await other.Get("/arbeidsgiver/sok")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Too_many_cards_in_a_minute_are_refused_and_not_logged()
    {
        var meeting = await Meeting.Arrange(app);
        var nurse = await meeting.AddNurse();
        using var visit = await meeting.Visit();
        for (var i = 0; i < 6; i++)
            (await visit.Get(meeting.Card(nurse))).Status.ShouldBe(HttpStatusCode.OK);

        await visit.Get(meeting.Card(nurse));

        visit.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        (await Opened(meeting)).ShouldBe(6);
    }

    [Fact]
    public async Task After_a_days_cards_no_new_person_opens_until_tomorrow() // S-22
    {
        var meeting = await Meeting.Arrange(app);
        var people = new List<Candidate>();
        for (var i = 0; i < 4; i++)
            people.Add(await meeting.AddNurse());
        using var visit = await meeting.Visit();
        foreach (var one in people.Take(3))
            (await visit.Get(meeting.Card(one))).Status.ShouldBe(HttpStatusCode.OK);

        await visit.Get(meeting.Card(people[3]));

        visit.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        visit.Heading.ShouldBe("Du har åpnet mange kort i dag");
        visit.MainText.ShouldContain("høyst 3 personer");
        visit.MainText.ShouldNotContain("sårstell");
        // Ten in the morning in Norway; the next day begins in fourteen hours.
        visit.Response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromHours(14));
        (await Opened(meeting)).ShouldBe(3);
        (await visit.Get(meeting.Card(people[0]))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Comparing_is_counted_like_opening() // S-22
    {
        var meeting = await Meeting.Arrange(app);
        var people = new List<Candidate>();
        for (var i = 0; i < 4; i++)
            people.Add(await meeting.AddNurse());
        using var visit = await meeting.Visit();

        await visit.Get(
            $"/arbeidsgiver/behov/{meeting.Need.Id}/sammenlign?"
                + string.Join('&', people.Select(one => $"k={one.PublicCode}"))
        );

        visit.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        visit.MainText.ShouldNotContain(people[0].PublicCode);
        (await Opened(meeting)).ShouldBe(0);
    }

    private Task<int> Opened(Meeting meeting) =>
        app.Read(database =>
            database.AuditEntries.CountAsync(one => one.ActorUserId == meeting.Employer.Id)
        );

    /// <summary>Limits so low that a test meets them.</summary>
    public sealed class TightApp : IDisposable
    {
        public WebApp App { get; } =
            new WebApp()
                .With("RateLimits:search", "4")
                .With("RateLimits:card", "6")
                .With("RateLimits:card-day", "3");

        public void Dispose() => App.Dispose();
    }
}
