using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using CompetenceMatch.Web.Workers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Workers;

/// <summary>CHECKS "Expiry": consent reminded of at 11 months; confirmation asked at 6, hidden at 7, erased at 18.</summary>
public sealed class CandidateRemindersTests : IDisposable
{
    private readonly WebApp app = new();
    private readonly DateTimeOffset start;

    public CandidateRemindersTests() => start = app.Clock.Now;

    [Fact]
    public async Task After_six_months_the_person_is_asked_once_in_their_own_language()
    {
        var (user, _) = await app.AddCandidate(who => who.Language = "uk");

        await At(months: 6, days: -1);
        (await Mails(user)).ShouldBeEmpty();
        await At(months: 6, days: 1);
        await At(months: 6, days: 2);

        (await Mails(user)).ShouldBe(["StillInterested"]);
        var mail = (await app.MailsTo(user.Email!))[0];
        mail.Subject.ShouldBe("Чи хочете ви, щоб вас і далі знаходили?");
        mail.TextBody.ShouldContain("Якщо ви не відповісте до");
    }

    [Fact]
    public async Task Whoever_is_hidden_already_is_told_so()
    {
        var (user, _) = await app.AddCandidate();

        await At(months: 8);

        (await app.MailsTo(user.Email!))[0].TextBody.ShouldContain("Arbeidsgivere finner deg ikke");
    }

    [Fact]
    public async Task A_confirmation_starts_the_half_year_anew()
    {
        var (user, _) = await app.AddCandidate();
        await At(months: 6, days: 1);
        using (var visit = await app.VisitAs(user))
        {
            await visit.Open("/kandidat");
            await visit.Submit(within: "[data-confirm]");
        }

        await At(months: 11, days: -2);
        (await Mails(user)).ShouldBe(["StillInterested"]);
        await At(months: 12, days: 10);

        (await Mails(user)).Count(name => name == "StillInterested").ShouldBe(2);
    }

    [Fact] // P-04
    public async Task A_month_before_the_consent_ends_the_person_is_asked_once_and_a_save_renews_it()
    {
        var (user, candidate) = await app.AddCandidate();
        await At(months: 6, days: 1);
        await Confirm(candidate);

        await At(months: 11, days: 1);
        await At(months: 11, days: 2);
        (await Mails(user)).ShouldBe(["StillInterested", "ConsentEnds"]);
        using (var visit = await app.VisitAs(user))
        {
            var link = await app.LinkTo(user.Email!, "ConsentEnds");
            await visit.Open(link);
            await visit.Submit();
        }
        await Confirm(candidate);
        await At(months: 12, days: 5);

        (await Visible(candidate)).ShouldBeTrue();
        (await Mails(user)).Count(name => name == "ConsentEnds").ShouldBe(1);
    }

    [Fact]
    public async Task After_eighteen_silent_months_the_person_is_told_and_may_regret()
    {
        var (user, candidate) = await app.AddCandidate();

        await At(months: 18, days: 1);
        await At(months: 18, days: 2);

        (await Mails(user)).ShouldBe(["SilentDeletion"]);
        (await Leaves(candidate)).ShouldBeTrue();
        using (var visit = await app.VisitAs(user))
        {
            await visit.Open(await app.LinkTo(user.Email!, "SilentDeletion"));
            await visit.Submit(within: "form[action*=Regret]");
        }
        // To regret is to be interested: the next round must not ask for the deletion again.
        await At(months: 18, days: 3);
        (await Leaves(candidate)).ShouldBeFalse();
    }

    [Fact]
    public async Task Closed_accounts_and_people_who_leave_are_left_in_peace()
    {
        var (closed, _) = await app.AddCandidate();
        var (leaving, _) = await app.AddCandidate(who =>
            who.DeletionRequestedAt = app.Clock.Now.AddMonths(6).UtcDateTime
        );
        await app.Read(database =>
            database
                .Users.Where(one => one.Id == closed.Id)
                .ExecuteUpdateAsync(row =>
                    row.SetProperty(user => user.DisabledAt, app.Clock.Now.UtcDateTime)
                )
        );

        await At(months: 6, days: 1);

        (await Mails(closed)).ShouldBeEmpty();
        (await Mails(leaving)).ShouldBeEmpty();
    }

    public void Dispose() => app.Dispose();

    // Counted from the day the person registered.
    private async Task At(int months, int days = 0)
    {
        app.Clock.Now = start.AddMonths(months).AddDays(days);
        await app.Services.GetRequiredService<DeadlineWorker>().Run(CancellationToken.None);
    }

    private async Task<IReadOnlyList<string>> Mails(User user) =>
        [.. (await app.MailsTo(user.Email!)).Select(mail => mail.MailName).Reverse()];

    private Task<bool> Leaves(Candidate candidate) =>
        app.Read(database =>
            database.Candidates.AnyAsync(one =>
                one.Id == candidate.Id && one.DeletionRequestedAt != null
            )
        );

    private Task<int> Confirm(Candidate candidate) =>
        app.Read(async database =>
        {
            var read = await database.Candidates.SingleAsync(one => one.Id == candidate.Id);
            read.LastConfirmedAt = app.Clock.Now.UtcDateTime;
            return await database.SaveChangesAsync();
        });

    private Task<bool> Visible(Candidate candidate) =>
        app.Read(async database =>
        {
            var read = await database
                .Candidates.WithStanding()
                .SingleAsync(one => one.Id == candidate.Id);
            var facts = VisibilityFacts.Of(read.StandingOf(), app.Clock.Now);
            return VisibilityRule.Decide(facts).IsVisible;
        });
}
