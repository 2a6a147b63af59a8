using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.FollowUps;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Consents;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.MyFollowUps;

/// <summary>The answer to a team that asks, and what it may see afterwards. Nothing is ticked before the first yes (P-04).</summary>
public sealed class ShowModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    TimeProvider time
) : CandidatePage(own)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public SectionsInput Input { get; set; } = new();

    public FollowUp FollowUp { get; private set; } = null!;
    public bool IsAsked => FollowUp.State == FollowUpState.Asked;
    public IReadOnlyList<FollowUpEvent> History { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Sections => FollowUpSections.Ticks(texts);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Find())
            return NotFound();
        Input = IsAsked ? new() : new SectionsInput { Sections = [.. FollowUp.Sections] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find())
            return NotFound();
        var sections = FollowUpSections.Offered.Intersect(Input.Sections).ToList();
        if (sections.Count == 0)
            ModelState.AddModelError("Input.Sections", texts["Followed_SectionsMissing"]);
        if (!ModelState.IsValid)
            return Page();
        var text = ConsentTexts.In(Language.Current.Code);
        return await Move(
            IsAsked ? FollowUpMove.Accept : FollowUpMove.ChangeScope,
            IsAsked ? "Followed_Yes_Done" : "Followed_Changed",
            new MoveDetails
            {
                Sections = sections,
                TextVersion = text.Version,
                Language = text.Language,
                Channel = ContactChannel.Self,
            }
        );
    }

    public async Task<IActionResult> OnPostNoAsync() =>
        await Find() ? await Move(FollowUpMove.Refuse, "Followed_No_Done", new()) : NotFound();

    public async Task<IActionResult> OnPostWithdrawAsync() =>
        await Find()
            ? await Move(
                FollowUpMove.Withdraw,
                "Followed_Withdrawn",
                new MoveDetails { Ending = FollowUpEnding.ByCandidate }
            )
            : NotFound();

    private async Task<bool> Find()
    {
        var found = await database
            .FollowUps.Include(one => one.Organisation)
            .FirstOrDefaultAsync(one => one.Id == Id && one.CandidateId == Candidate.Id);
        if (found is null || !FollowUpMoves.Open.Contains(found.State))
            return false;
        FollowUp = found;
        History = await database
            .FollowUpEvents.AsNoTracking()
            .Where(one => one.FollowUpId == Id)
            .OrderByDescending(one => one.At)
            .ToListAsync();
        return true;
    }

    private async Task<IActionResult> Move(FollowUpMove move, string notice, MoveDetails details) =>
        database.Move(FollowUp, move, Candidate.UserId, time.UtcNow(), details)
            ? await SaveAndGo(database, notice, MyFollowUpLinks.List)
            : StatusCode(StatusCodes.Status409Conflict);
}
