using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Titles;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Meant;

/// <summary>"Did you mean …?" for own words that a team has linked since; the person decides.</summary>
public sealed class MeantModel(CmDbContext database, OwnCandidate own, MeantTitles titles)
    : CandidatePage(own)
{
    public IReadOnlyList<MeantTitle> Titles { get; private set; } = [];

    public async Task OnGetAsync() => Titles = await titles.For(Candidate);

    public async Task<IActionResult> OnPostYesAsync(Guid id)
    {
        if (await Find(id) is not { } meant)
            return NotFound();
        MeantTitles.Accept(Candidate, meant);
        return await SaveAndGo(database, "Title_Meant_Saved", MeantLinks.List);
    }

    public async Task<IActionResult> OnPostNoAsync(Guid id)
    {
        if (await Find(id) is not { } meant)
            return NotFound();
        database.DeclinedTitles.Add(
            new DeclinedTitle { CandidateId = Candidate.Id, TaughtTitleId = meant.Id }
        );
        return await SaveAndGo(database, "Title_Meant_Declined", MeantLinks.List);
    }

    private async Task<MeantTitle?> Find(Guid id) =>
        (await titles.For(Candidate)).FirstOrDefault(one => one.Id == id);
}
