using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Matches;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.MyMatches;

/// <summary>One need and the whole explanation: every part of the score, what is met, what is missing.</summary>
public sealed class MyMatchModel(OwnCandidate own, OwnMatches matches) : CandidatePage(own)
{
    public OwnMatch Own { get; private set; } = null!;
    public StoredNeed Need => Own.Need;

    /// <summary>Null = this need leaves nothing of the education unused.</summary>
    public UsedElsewhere? Used { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await matches.Find(Profile, id) is not { } found)
            return NotFound();
        Own = found;
        if (found.Match.Overqualification is { } more && more.LeavesUnused)
            Used = await matches.Using(Profile, id);
        return Page();
    }
}
