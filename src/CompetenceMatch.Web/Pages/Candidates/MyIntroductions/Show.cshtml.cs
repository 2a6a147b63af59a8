using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Matches;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.MyIntroductions;

/// <summary>One introduction. Opening it is a button, because the organisation is told and a GET changes nothing (S-06).</summary>
public sealed class MyIntroductionModel(
    CmDbContext database,
    OwnIntroductions own,
    OwnMatches matches,
    IntroductionFlow flow,
    Acting acting
) : PageModel
{
    public Introduction Introduction { get; private set; } = null!;
    public OwnMatch Match { get; private set; } = null!;

    /// <summary>The team that wrote the answer down; null where the person answered here.</summary>
    public string? AnsweredWith { get; private set; }
    public IReadOnlyList<IntroductionMessage> Messages =>
        [.. Introduction.Messages.OrderBy(one => one.At)];

    /// <summary>The message stays closed until the person opens it, while there is something to answer.</summary>
    public bool IsUnopened => May(IntroductionMove.Open);

    public bool May(IntroductionMove move) => own.May(Introduction, move);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await own.Find(id) is not { } found)
            return NotFound();
        Introduction = found;
        AnsweredWith = await own.AnsweredWith(found);
        Match = matches.Of(found.Candidate!.Profile, found.Need!);
        return Page();
    }

    public async Task<IActionResult> OnPostOpenAsync(Guid id)
    {
        if (await own.Find(id) is not { } found)
            return NotFound();
        if (own.May(found, IntroductionMove.Open) && flow.Open(found, acting.UserId))
            await Save();
        return LocalRedirect(MyIntroductionLinks.Show(id));
    }

    private async Task Save()
    {
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            // Opened twice at once, or ended meanwhile: the page that follows shows what it is now.
            database.ChangeTracker.Clear();
        }
    }
}
