using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Introductions;

/// <summary>One introduction: what was asked and answered, and after a yes what was given.</summary>
[EnableRateLimiting(RateLimits.Card)]
public sealed class IntroductionModel(
    CmDbContext database,
    OwnIntroductions own,
    VisiblePeople people,
    IntroductionFlow flow,
    Acting acting
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    public Introduction Introduction { get; private set; } = null!;
    public bool IsGone { get; private set; }
    public bool HasCard { get; private set; }
    public IReadOnlyList<ConsentSection> Open { get; private set; } = [];
    public Profile Given { get; private set; } = null!;
    public DateOnly? HiredFrom { get; private set; }

    public bool May(IntroductionMove move) =>
        IntroductionMoves.Apply(Introduction.State, move) is not null;

    public Task<IActionResult> OnGetAsync() => Act(Show);

    public Task<IActionResult> OnPostAnswerAsync() =>
        Act(async () =>
        {
            if (!ModelState.IsValid)
                return await Show();
            return await Done(
                flow.AnswerQuestion(Introduction, Input.Answer!.Trim(), acting.UserId),
                "Intro_Answered"
            );
        });

    public Task<IActionResult> OnPostWithdrawAsync() =>
        Act(() => Done(flow.Withdraw(Introduction, acting.UserId), "Intro_Withdrawn"));

    private async Task<IActionResult> Act(Func<Task<IActionResult>> act)
    {
        var (found, refusal) = await own.Find(Id);
        if (found is null)
            return refusal!;
        Introduction = found;
        return await act();
    }

    // No log row, no view: it is saved before anything is rendered.
    private async Task<IActionResult> Show()
    {
        var person = Introduction.Candidate!;
        IsGone = OwnIntroductions.IsGone(person);
        HasCard = people.IsVisible(person);
        Open = OwnIntroductions.Open(Introduction);
        Given = GivenProfile.From(person.Profile, Open);
        foreach (var what in Views())
            people.Log(person, what, AuditBasis.Introduction, Introduction.NeedId);
        await database.SaveChangesAsync();
        HiredFrom = await database
            .Placements.Where(one => one.IntroductionId == Id)
            .Select(one => (DateOnly?)one.From)
            .FirstOrDefaultAsync();
        return Page();
    }

    private IEnumerable<AuditedView> Views()
    {
        if (Open.Any(one => one is ConsentSection.Name or ConsentSection.Contact))
            yield return AuditedView.Contact;
        if (Open.Any(ConsentRule.CardSections.Contains))
            yield return AuditedView.Profile;
        if (!IsGone && Introduction.Messages.Exists(one => one.FromCandidate))
            yield return AuditedView.Messages;
    }

    private async Task<IActionResult> Done(bool moved, string notice)
    {
        try
        {
            await database.SaveChangesAsync();
            TempData["Notice"] = moved ? notice : "Intro_Changed";
        }
        catch (DbUpdateConcurrencyException)
        {
            // The other side, or a colleague, was first: show how it stands now.
            TempData["Notice"] = "Intro_Changed";
        }
        return Redirect(IntroductionLinks.Show(Id));
    }
}
