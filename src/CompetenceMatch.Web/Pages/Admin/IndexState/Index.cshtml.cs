using CompetenceMatch.Data;
using CompetenceMatch.Data.Changes;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Indexing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Admin.IndexState;

/// <summary>The index is a cache of the database; here is how far it has come.</summary>
public sealed class IndexModel(
    CmDbContext database,
    CandidateIndex index,
    IndexFeed feed,
    Quarantine quarantine,
    Acting acting,
    TimeProvider time
) : PageModel
{
    public int Count => index.Count;
    public long Generation => index.Generation;
    public long Position => feed.Position;
    public long Written { get; private set; }
    public IReadOnlyCollection<Guid> Quarantined => quarantine.Ids;
    public bool IsReady => feed.IsReady;
    public bool IsBehind => Written > Position;

    public async Task OnGetAsync(CancellationToken stop) =>
        Written = await database.LatestPosition(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await feed.Rebuild(stop);
        database.Note(acting.UserId, AdminActionKind.IndexRebuilt, time.UtcNow());
        await database.SaveChangesAsync(stop);
        TempData["Notice"] = "Admin_Index_Rebuilt";
        return LocalRedirect("/admin/indeks");
    }
}
