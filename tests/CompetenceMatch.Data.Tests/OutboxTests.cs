using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Outbox;
using CompetenceMatch.Data.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Tests;

public abstract class OutboxTests(DatabaseFixture fixture)
{
    private static readonly DateTime Now = DatabaseFixture.Now;

    //
    [Fact]
    public async Task Four_workers_send_each_mail_once()
    {
        const int mails = 200;
        await Empty();
        await using (var database = fixture.Open())
        {
            database.Outbox.AddRange(
                Enumerable.Range(0, mails).Select(i => Rows.Mail($"{i}@example.test"))
            );
            await database.SaveChangesAsync();
        }

        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Work)));

        sent.SelectMany(ids => ids).Count().ShouldBe(mails);
        sent.SelectMany(ids => ids).Distinct().Count().ShouldBe(mails);
        (await All()).ShouldAllBe(mail => mail.SentAt == Now && mail.Attempts == 1);

        async Task<List<Guid>> Work()
        {
            var mine = new List<Guid>();
            await using var database = fixture.Open();
            while (await database.ClaimMails(20, Now) is { Count: > 0 } claimed)
            {
                foreach (var mail in claimed)
                {
                    mine.Add(mail.Id);
                    await database.MarkSent(mail, Now);
                }
            }

            return mine;
        }
    }

    //
    [Fact]
    public async Task Receiver_gets_mails_in_order_also_when_the_first_must_wait()
    {
        await Empty();
        var first = await fixture.Add(Rows.Mail("a@example.test", Now.AddMinutes(-2)));
        var second = await fixture.Add(Rows.Mail("a@example.test", Now.AddMinutes(-1)));
        await using var database = fixture.Open();

        var claimed = await database.ClaimMails(10, Now);
        claimed.Select(mail => mail.Id).ShouldBe([first.Id]);
        await database.MarkForRetry(claimed[0], "451 later", Now);
        (await database.ClaimMails(10, Now)).ShouldBeEmpty();

        var later = Now.AddMinutes(1);
        claimed = await database.ClaimMails(10, later);
        claimed.Select(mail => mail.Id).ShouldBe([first.Id]);
        await database.MarkSent(claimed[0], later);
        (await database.ClaimMails(10, later)).Select(mail => mail.Id).ShouldBe([second.Id]);
    }

    [Fact]
    public async Task Message_id_is_the_same_on_every_attempt()
    {
        await Empty();
        var mail = await fixture.Add(Rows.Mail("b@example.test"));
        await using var database = fixture.Open();
        var first = (await database.ClaimMails(1, Now)).Single();
        await database.MarkForRetry(first, "timeout", Now);

        var again = (await database.ClaimMails(1, Now.AddHours(2))).Single();

        again.MessageId.ShouldBe(first.MessageId);
        again.MessageId.ShouldBe($"<{mail.Id:N}@example.test>");
        again.Attempts.ShouldBe(2);
    }

    // a worker that died
    [Fact]
    public async Task Stale_claim_is_taken_over()
    {
        await Empty();
        await fixture.Add(Rows.Mail("c@example.test"));
        await using var database = fixture.Open();
        (await database.ClaimMails(1, Now)).Count.ShouldBe(1);

        (await database.ClaimMails(1, Now.AddMinutes(4))).ShouldBeEmpty();
        (await database.ClaimMails(1, Now.AddMinutes(6))).Count.ShouldBe(1);
    }

    //
    [Fact]
    public async Task Released_claim_can_be_taken_at_once()
    {
        await Empty();
        await fixture.Add(Rows.Mail("d@example.test"));
        await using var database = fixture.Open();

        await database.ReleaseMails(await database.ClaimMails(1, Now));

        (await database.ClaimMails(1, Now)).Single().Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task Mail_past_its_validity_is_dropped_with_a_note()
    {
        await Empty();
        await fixture.Add(Rows.Mail("e@example.test", Now.AddDays(-2), Now.AddDays(-1)));
        await using var database = fixture.Open();

        (await database.ClaimMails(10, Now)).ShouldBeEmpty();

        var dropped = (await All()).Single();
        dropped.DeadAt.ShouldBe(Now);
        dropped.LastError.ShouldBe("dropped: no longer of use");
    }

    //
    [Fact]
    public async Task Refused_mail_is_not_tried_again_until_an_administrator_asks()
    {
        await Empty();
        await fixture.Add(Rows.Mail("f@example.test"));
        await using var database = fixture.Open();
        await database.MarkDead((await database.ClaimMails(1, Now)).Single(), "550 no", Now);
        (await database.ClaimMails(1, Now.AddDays(1))).ShouldBeEmpty();

        (await database.ReviveDeadMails(Now.AddDays(1))).ShouldBe(1);

        (await database.ClaimMails(1, Now.AddDays(1))).Single().LastError.ShouldBe("550 no");
    }

    [Fact]
    public async Task Mail_is_given_up_after_five_days_of_trying()
    {
        await Empty();
        await fixture.Add(Rows.Mail("g@example.test"));
        await using var database = fixture.Open();
        var later = Now.AddDays(5);

        await database.MarkForRetry((await database.ClaimMails(1, later)).Single(), "451", later);

        (await All()).Single().DeadAt.ShouldBe(later);
    }

    [Fact]
    public async Task Mail_of_a_change_that_was_not_saved_is_not_there()
    {
        await Empty();
        var candidate = await fixture.Add(Rows.Candidate());
        await using var database = fixture.Open();
        database.Add(
            new Candidate
            {
                Id = candidate.Id,
                PublicCode = PublicCode.New(),
                Profile = candidate.Profile,
            }
        );
        database.Add(Rows.Mail("h@example.test"));

        await Should.ThrowAsync<DbUpdateException>(() => database.SaveChangesAsync());

        (await All()).ShouldBeEmpty();
    }

    private async Task Empty()
    {
        await using var database = fixture.Open();
        await database.Outbox.ExecuteDeleteAsync();
    }

    private async Task<List<OutboxMail>> All()
    {
        await using var database = fixture.Open();
        return await database.Outbox.AsNoTracking().ToListAsync();
    }
}
