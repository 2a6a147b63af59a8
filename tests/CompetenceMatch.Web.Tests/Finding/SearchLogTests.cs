using System.Data.Common;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Finding;

/// <summary>Searches that are asked at the same time share a commit, and each waits for its own row. P-07</summary>
public sealed class SearchLogTests(WebApp app) : IClassFixture<WebApp>
{
    private SearchLog Log => app.Services.GetRequiredService<SearchLog>();

    [Fact]
    public async Task Row_is_in_the_database_once_its_search_goes_on()
    {
        var rows = Enumerable.Range(0, 50).Select(_ => Row()).ToList();

        await Task.WhenAll(
            rows.Select(async row =>
            {
                await Log.Commit(row);
                (await IsKept(row)).ShouldBeTrue();
            })
        );
    }

    [Fact]
    public async Task Searches_that_wait_together_share_a_commit()
    {
        // Somebody else is writing: rows have to wait, and so meet.
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
        var writing = await database.Database.BeginTransactionAsync();
        var first = Log.Commit(Row());
        var others = Enumerable.Range(0, 20).Select(_ => Log.Commit(Row())).ToList();
        first.IsCompleted.ShouldBeFalse();
        others.ShouldAllBe(one => !one.IsCompleted);
        await writing.DisposeAsync();

        await Task.WhenAll([first, .. others]);
    }

    [Fact]
    public async Task Row_that_cannot_be_kept_fails_its_own_search_and_no_other()
    {
        var known = Row();
        await Log.Commit(known);
        var good = Row();

        var refused = Log.Commit(Row(known.Id));
        var kept = Log.Commit(good);

        await kept;
        (await IsKept(good)).ShouldBeTrue();
        (
            await Should.ThrowAsync<DbUpdateException>(() => refused)
        ).InnerException.ShouldBeAssignableTo<DbException>();
    }

    private Task<bool> IsKept(SearchAudit row) =>
        app.Read(database => database.SearchAudits.AnyAsync(one => one.Id == row.Id));

    private SearchAudit Row(Guid? id = null) =>
        new()
        {
            Id = id ?? Guid.CreateVersion7(),
            At = app.Clock.Now.UtcDateTime,
            ActorUserId = Guid.CreateVersion7(),
            QueryJson = "{}",
            IndexGeneration = 1,
            ResultIds = [],
        };
}
