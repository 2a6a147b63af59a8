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
    [BindProperty]
    public YesInput Input { get; set; } = new();

    public override IntroductionMove Move => IntroductionMove.Accept;

    public IReadOnlyList<SelectListItem> Sections => AnswerWords.Ticks(Texts, AnswerWords.Offered);

    /// <summary>Without an address or a number a yes leads nowhere.</summary>
    public bool CanBeReached => AnswerWords.CanBeReached(Introduction);

    public void OnGet() => Input = new YesInput();

    public async Task<IActionResult> OnPostAsync()
    {
        var given = AnswerWords.Offered.Intersect(Input.Sections).ToList();
        if (AnswerWords.WrongWithYes(Introduction, given) is { } wrong)
            ModelState.AddModelError("Input.Sections", Texts[wrong]);
        if (!ModelState.IsValid)
            return Page();
        await flow.Accept(Introduction, given, acting.UserId);
        return await SaveAndShow("Me_Yes_Done");
    }
}
