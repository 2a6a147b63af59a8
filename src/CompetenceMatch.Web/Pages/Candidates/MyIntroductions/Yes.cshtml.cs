using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Candidates.MyIntroductions;

/// <summary>A yes with sections. Nothing is ticked beforehand; contact is the one thing a yes cannot do without.</summary>
public sealed class YesModel(
    CmDbContext database,
    OwnIntroductions own,
    IntroductionFlow flow,
    Acting acting,
    Texts texts
) : AnswerPage(database, own, texts)
{
    private static readonly ConsentSection[] offered =
    [
        ConsentSection.Contact,
        ConsentSection.Name,
        ConsentSection.Work,
        ConsentSection.Education,
        ConsentSection.Languages,
        ConsentSection.Licences,
        ConsentSection.Skills,
        ConsentSection.Wishes,
    ];

    [BindProperty]
    public YesInput Input { get; set; } = new();

    public override IntroductionMove Move => IntroductionMove.Accept;

    public IReadOnlyList<SelectListItem> Sections =>
        [.. offered.Select(one => new SelectListItem(Texts[$"Me_Give_{one}"], $"{one}"))];

    /// <summary>Without an address or a number a yes leads nowhere.</summary>
    public bool CanBeReached =>
        Introduction.Candidate!.Contact is { Email: not null } or { Phone: not null };

    public void OnGet() => Input = new YesInput();

    public async Task<IActionResult> OnPostAsync()
    {
        var given = offered.Intersect(Input.Sections).ToList();
        if (!given.Contains(ConsentSection.Contact))
            ModelState.AddModelError("Input.Sections", Texts["Me_Yes_NeedsContact"]);
        else if (!CanBeReached)
            ModelState.AddModelError("Input.Sections", Texts["Me_Yes_NoContact"]);
        if (!ModelState.IsValid)
            return Page();
        await flow.Accept(Introduction, given, acting.UserId);
        return await SaveAndShow("Me_Yes_Done");
    }
}
