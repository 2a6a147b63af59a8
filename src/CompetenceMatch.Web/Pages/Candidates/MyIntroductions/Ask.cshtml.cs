using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.MyIntroductions;

/// <summary>A question first; still without a name.</summary>
public sealed class AskModel(
    CmDbContext database,
    OwnIntroductions own,
    IntroductionFlow flow,
    Acting acting,
    Texts texts
) : AnswerPage(database, own, texts)
{
    [BindProperty]
    public TextInput Input { get; set; } = new();

    public override IntroductionMove Move => IntroductionMove.Ask;

    public void OnGet() => Input = new TextInput();

    public async Task<IActionResult> OnPostAsync()
    {
        var question = Input.Text?.Trim() ?? "";
        if (question.Length == 0)
            ModelState.AddModelError("Input.Text", Texts["Me_Ask_Missing"]);
        CheckBlind("Input.Text", question);
        if (!ModelState.IsValid)
            return Page();
        await flow.Ask(Introduction, question, acting.UserId);
        return await SaveAndShow("Me_Ask_Done");
    }
}
