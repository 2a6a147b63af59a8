using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Cards;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Employers.Introductions;

/// <summary>Write, look over, send.</summary>
public sealed class SendModel(
    Hiring hiring,
    VisiblePeople people,
    SendQuery query,
    Headlines headlines,
    TimeProvider time
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public SendInput Input { get; set; } = new();

    public StoredNeed Need => hiring.Need;
    public Organisation Organisation => hiring.Organisation;
    public Headline Headline { get; private set; } = null!;
    public SendHindrance Hindrance { get; private set; }

    /// <summary>The latest introduction between the two.</summary>
    public Introduction? Earlier { get; private set; }

    public bool IsCheck { get; private set; }

    /// <summary>UTC, for the page that is looked over.</summary>
    public DateTime Deadline =>
        IntroductionDeadline.For(time.GetUtcNow(), Input.Days!.Value)!.Value.UtcDateTime;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await hiring.RefusesNeed(Id) is { } refusal)
            return refusal;
        if (await Load() is null)
            return NotFound();
        if (Earlier is { } before)
            Input = new SendInput { Message = before.Message, Tasks = before.Tasks };
        return Show();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await hiring.RefusesNeed(Id) is { } refusal)
            return refusal;
        if (await Load() is not { } candidate)
            return NotFound();
        if (Hindrance != SendHindrance.None || !ModelState.IsValid)
            return Show();
        if (!Input.Checked)
        {
            IsCheck = true;
            return Page();
        }
        if (await query.Send(Need, candidate, Input, hiring.UserId) is { } sent)
        {
            TempData["Notice"] = "Intro_Sent";
            return Redirect(IntroductionLinks.Show(sent.Id));
        }
        Hindrance = await query.Hindrance(Need, candidate.Id);
        return Show();
    }

    /// <summary>Back from the second page to the first, with what was written.</summary>
    public async Task<IActionResult> OnPostChangeAsync()
    {
        if (await hiring.RefusesNeed(Id) is { } refusal)
            return refusal;
        ModelState.Clear();
        return await Load() is null ? NotFound() : Show();
    }

    private async Task<Candidate?> Load()
    {
        if (await people.Find(Code) is not { } candidate)
            return null;
        var card = BlindCardView.Of(candidate, time.GetUtcNow(), time.Today()).Card;
        Headline = headlines.Of(card, Need.Content.Occupation, time.Today());
        Earlier = await query.Earlier(Need, candidate.Id) is [var latest, ..] ? latest : null;
        Hindrance = await query.Hindrance(Need, candidate.Id);
        return candidate;
    }

    private PageResult Show()
    {
        var page = Page();
        if (Hindrance == SendHindrance.Duplicate)
            page.StatusCode = StatusCodes.Status409Conflict;
        return page;
    }
}
