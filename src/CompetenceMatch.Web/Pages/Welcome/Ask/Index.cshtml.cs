using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Pages.Welcome.Home;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Welcome.Ask;

/// <summary>Asks a person for access. The answer is the same whoever was asked, and whether they are here or not.</summary>
[EnableRateLimiting(RateLimits.Card)]
public sealed class AskModel(Team team, Asking asking, Texts texts) : TeamPage(team)
{
    [BindProperty]
    public AskInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Sections => FollowUpSections.Ticks(texts);

    public void OnGet() => Input = new AskInput();

    public async Task<IActionResult> OnPostAsync()
    {
        var sections = FollowUpSections.Offered.Intersect(Input.Sections).ToList();
        if (sections.Count == 0)
            ModelState.AddModelError("Input.Sections", texts["Team_Ask_SectionsMissing"]);
        if (!ModelState.IsValid)
            return Page();
        await asking.Ask(Input.Who!, Input.Purpose!.Trim(), sections);
        TempData["Notice"] = "Team_Ask_Sent";
        return LocalRedirect(HomeLinks.Home);
    }
}
