using System.Net;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using CompetenceMatch.Web.Workers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.SavedSearches;

// what the mail tells, how often it comes and how it ends.
public sealed class DigestTests : IDisposable
{
    private const string Mail = "NewMatches";

    // A Sunday at ten, Norwegian time.
    private readonly WebApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_next_morning_tells_what_is_new_and_why_and_names_nobody()
    {
        var (meeting, _) = await Saved(AlertRhythm.Daily);
        var nurse = await meeting.AddNurse();

        await Run();
        (await Mails(meeting)).ShouldBeEmpty();
        await MorningAfter(1);

        var mail = (await Mails(meeting)).ShouldHaveSingleItem();
        mail.Subject.ShouldBe("Nye treff i et lagret søk");
        mail.TextBody.ShouldContain("«Sykepleiere»");
        mail.TextBody.ShouldContain("Antall nye personer: 1.");
        mail.TextBody.ShouldContain("Sykepleiere. Region: Hammerfest.");
        mail.TextBody.ShouldContain("av 100 poeng");
        mail.TextBody.ShouldContain("Dette passer:");
        foreach (
            var told in (string[])
                ["Halyna", "Kovalenko", nurse.PublicCode, $"{nurse.Id}", "медсестра"]
        )
        {
            mail.TextBody.ShouldNotContain(told);
            mail.HtmlBody.ShouldNotContain(told);
        }
        (
            await app.Read(database =>
                database.SearchAudits.CountAsync(row => row.ActorUserId == meeting.Employer.Id)
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_is_told_of_twice_and_no_news_is_no_mail()
    {
        var (meeting, _) = await Saved(AlertRhythm.Daily);
        await MorningAfter(1);
        (await Mails(meeting)).ShouldBeEmpty();
        await meeting.AddNurse();

        await MorningAfter(2);
        await Run();
        await MorningAfter(3);
        (await Mails(meeting)).Count.ShouldBe(1);

        await meeting.AddNurse();
        await MorningAfter(4);
        var second = (await Mails(meeting))[0];
        (await Mails(meeting)).Count.ShouldBe(2);
        second.TextBody.ShouldContain("Antall nye personer: 1.");
    }

    [Fact]
    public async Task Weekly_mails_come_on_mondays_and_off_is_off()
    {
        var (weekly, _) = await Saved(AlertRhythm.Weekly);
        var (off, _) = await Saved(AlertRhythm.Off);
        await MorningAfter(1);
        await weekly.AddNurse();

        foreach (var day in (int[])[2, 3, 4, 5, 6, 7])
            await MorningAfter(day);
        (await Mails(weekly)).ShouldBeEmpty();
        await MorningAfter(8);

        (await Mails(weekly)).Count.ShouldBe(1);
        (await Mails(off)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_looked_at_is_not_written_about_and_who_is_hidden_is_not_told()
    {
        var (meeting, search) = await Saved(AlertRhythm.Daily);
        await meeting.AddNurse();
        var visit = await meeting.Visit();
        await visit.Open($"/arbeidsgiver/lagrede-sok/{search.Id}");
        await MorningAfter(1);
        (await Mails(meeting)).ShouldBeEmpty();

        var hidden = await meeting.AddNurse();
        // Past the index, as a consent that runs out with time.
        await app.Read(database =>
            database.Consents.Where(one => one.CandidateId == hidden.Id).ExecuteDeleteAsync()
        );
        await MorningAfter(2);
        (await Mails(meeting)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_may_not_hire_any_more_gets_no_mail()
    {
        var (meeting, _) = await Saved(AlertRhythm.Daily);
        await meeting.AddNurse();
        await app.Read(async database =>
        {
            (
                await database.Organisations.SingleAsync(one => one.Id == meeting.Organisation.Id)
            ).State = OrganisationState.Suspended;
            return await database.SaveChangesAsync();
        });

        await MorningAfter(1);

        (await Mails(meeting)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("nb", "Nye treff i et lagret søk", "Region: Hammerfest", "Dette mangler")]
    [InlineData("en", "New matches in a saved search", "Region: Hammerfest", "What is missing")]
    [InlineData("uk", "Нові збіги у збереженому пошуку", "Регіон: Hammerfest", "Чого бракує")]
    [InlineData("ar", "نتائج جديدة في بحث محفوظ", "المنطقة", "ما ينقص")]
    public async Task The_mail_is_in_the_receivers_language(
        string language,
        string subject,
        string region,
        string missing
    )
    {
        // The list of a need, so that what is missing is told too.
        var (meeting, _) = await Saved(AlertRhythm.Daily, ofNeed: true);
        await app.Read(async database =>
        {
            (await database.Users.SingleAsync(one => one.Id == meeting.Employer.Id)).Language =
                language;
            return await database.SaveChangesAsync();
        });
        await meeting.AddNurse();

        await MorningAfter(1);

        var mail = (await Mails(meeting)).ShouldHaveSingleItem();
        mail.Subject.ShouldBe(subject);
        mail.TextBody.ShouldContain(region);
        mail.TextBody.ShouldNotMatch("(Match|Mail|Find|Label)_");
        mail.TextBody.ShouldContain(missing);
    }

    [Fact]
    public async Task One_click_ends_the_mails_signed_out_and_a_look_does_not()
    {
        var (meeting, search) = await Saved(AlertRhythm.Daily);
        await meeting.AddNurse();
        await MorningAfter(1);
        var mail = (await Mails(meeting)).ShouldHaveSingleItem();
        var way = new Uri(mail.UnsubscribeUrl.ShouldNotBeNull()).PathAndQuery;
        mail.TextBody.ShouldContain(mail.UnsubscribeUrl);
        way.ShouldNotContain($"{search.Id}");
        using var visit = app.Visit();

        await visit.Get(way);
        visit.Status.ShouldBe(HttpStatusCode.OK);
        (await Rhythm(search)).ShouldBe(AlertRhythm.Daily);

        // As a mail program sends it: no cookie, no form opened before (RFC 8058).
        await visit.Post(way, KeyValuePair.Create("List-Unsubscribe", "One-Click"));
        visit.Status.ShouldBe(HttpStatusCode.OK);
        visit.Page.QuerySelector("[data-stopped]").ShouldNotBeNull();
        (await Rhythm(search)).ShouldBe(AlertRhythm.Off);

        await visit.Get(way + "x");
        visit.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(Meeting Meeting, SavedSearch Search)> Saved(
        AlertRhythm rhythm,
        bool ofNeed = false
    )
    {
        var meeting = await Meeting.Arrange(app);
        var search = await app.AddSavedSearch(
            meeting.Organisation,
            meeting.Employer,
            ofNeed ? "" : "?occupation=2223",
            rhythm: rhythm,
            need: ofNeed ? meeting.Need : null
        );
        return (meeting, search);
    }

    /// <summary>So many days after the Sunday the clock starts at, at half past seven.</summary>
    private Task MorningAfter(int days)
    {
        app.Clock.Now = new DateTimeOffset(2026, 11, 22, 6, 30, 0, TimeSpan.Zero).AddDays(days);
        return Run();
    }

    private Task Run() =>
        app.Services.GetRequiredService<DeadlineWorker>().Run(CancellationToken.None);

    private async Task<List<OutboxMail>> Mails(Meeting meeting) =>
        [.. (await app.MailsTo(meeting.Employer.Email!)).Where(mail => mail.MailName == Mail)];

    private Task<AlertRhythm> Rhythm(SavedSearch search) =>
        app.Read(database =>
            database
                .SavedSearches.Where(one => one.Id == search.Id)
                .Select(one => one.Rhythm)
                .SingleAsync()
        );
}
