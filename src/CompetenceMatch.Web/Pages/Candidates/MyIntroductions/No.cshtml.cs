using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.MyIntroductions;

/// <summary>A no; the reason is the person's to give or not.</summary>
public sealed class NoModel(
    CmDbContext database,
    OwnIntroductions own,
    IntroductionFlow flow,
    Acting acting,
    Texts texts
) : AnswerPage(database, own, texts)
{
    [BindProperty]
    public TextInput Input { get; set; } = new();

    public override IntroductionMove Move => IntroductionMove.Decline;

    public void OnGet() => Input = new TextInput();

    public async Task<IActionResult> OnPostAsync()
    {
        var reason = string.IsNullOrWhiteSpace(Input.Text) ? null : Input.Text.Trim();
        CheckBlind("Input.Text", reason);
        if (!ModelState.IsValid)
            return Page();
        await flow.Decline(Introduction, reason, acting.UserId);
        return await SaveAndShow("Me_No_Done");
    }
}
