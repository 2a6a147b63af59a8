using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data.Needs;
using CompetenceMatch.Data.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Tests;

public abstract class NeedLogTests(DatabaseFixture fixture)
{
    [Fact]
    public async Task Needs_expire_the_day_after_their_last_and_each_move_is_logged()
    {
        var today = new DateOnly(2026, 11, 22);
        await using var database = fixture.Open();
        var organisation = Rows.Organisation();
        var last = Rows.Need(organisation);
        var past = Rows.Need(organisation);
        var draft = Rows.Need(organisation);
        (last.State, last.ExpiresOn) = (NeedState.Published, today);
        (past.State, past.ExpiresOn) = (NeedState.Paused, today.AddDays(-1));
        draft.ExpiresOn = today.AddDays(-1);
        database.AddRange(organisation, last, past, draft);
        await database.SaveChangesAsync();

        var expired = await database.ExpireNeeds(today, DatabaseFixture.Now);
        await database.SaveChangesAsync();

        expired.Where(need => need.OrganisationId == organisation.Id).ShouldBe([past]);
        past.State.ShouldBe(NeedState.Expired);
        var row = await database.NeedEvents.SingleAsync(one => one.NeedId == past.Id);
        (row.Move, row.State, row.ActorUserId).ShouldBe((NeedMove.Expire, NeedState.Expired, null));
    }

    [Fact]
    public async Task Refused_move_changes_and_logs_nothing()
    {
        await using var database = fixture.Open();
        var need = Rows.Need(Rows.Organisation());

        database.Move(need, NeedMove.Renew, null, DatabaseFixture.Now).ShouldBeFalse();

        need.State.ShouldBe(NeedState.Draft);
        database.ChangeTracker.Entries().ShouldBeEmpty();
    }
}
