using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Changes;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Indexing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Admin.Overview;

/// <summary>What waits for a decision, and whether the machinery runs.</summary>
public sealed class IndexModel(CmDbContext database, CandidateIndex index, IndexFeed feed)
    : PageModel
{
    public OverviewCounts Counts { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        var states = await database
            .Organisations.GroupBy(one => one.State)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, stop);
        Counts = new OverviewCounts(
            await database.Candidates.CountAsync(one => one.ErasedAt == null, stop),
            feed.IsReady ? index.Count : null,
            await database.Needs.CountAsync(one => one.State == NeedState.Published, stop),
            states.GetValueOrDefault(OrganisationState.Pending),
            states.GetValueOrDefault(OrganisationState.Approved),
            states.GetValueOrDefault(OrganisationState.Suspended),
            await database.Introductions.CountAsync(
                one => IntroductionMoves.Waiting.Contains(one.State),
                stop
            ),
            await database.Users.CountAsync(stop),
            await database.Users.CountAsync(one => one.DisabledAt != null, stop),
            await database.Outbox.CountAsync(one => one.SentAt == null && one.DeadAt == null, stop),
            await database.Outbox.CountAsync(one => one.DeadAt != null, stop),
            feed.IsReady ? Math.Max(0, await database.LatestPosition(stop) - feed.Position) : null
        );
    }
}
