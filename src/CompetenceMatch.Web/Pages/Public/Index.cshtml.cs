using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Indexing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Public;

/// <summary>One screen that says what each of the three users gets.</summary>
public sealed class IndexModel(CmDbContext database, CandidateIndex index, IndexFeed feed)
    : PageModel
{
    /// <summary>Null = not counted yet.</summary>
    public int? Candidates { get; private set; }
    public int Needs { get; private set; }

    public async Task OnGetAsync()
    {
        Candidates = feed.IsReady ? index.Count : null;
        Needs = await database.Needs.CountAsync(need => need.State == NeedState.Published);
    }
}
