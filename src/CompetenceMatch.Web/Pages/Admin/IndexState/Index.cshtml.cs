using CompetenceMatch.Data;
using CompetenceMatch.Data.Changes;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Indexing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Admin.IndexState;

/// <summary>The index is a cache of the database; here is how far it has come.</summary>
public sealed class IndexModel(
    CmDbContext database,
    CandidateIndex index,
    IndexFeed feed,
    ILogger<IndexModel> log
) : PageModel
{
    public int Count => index.Count;
    public long Generation => index.Generation;
    public long Position => feed.Position;
    public long Written { get; private set; }
    public int Quarantined => feed.Quarantined.Count;
    public bool IsBehind => Written > Position;

    public async Task OnGetAsync(CancellationToken stop) =>
        Written = await database.LatestPosition(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await feed.Rebuild(stop);
        log.LogInformation("The index was rebuilt on request: {Count} entries", index.Count);
        TempData["Notice"] = "Admin_Index_Rebuilt";
        return LocalRedirect("/admin/indeks");
    }
}
