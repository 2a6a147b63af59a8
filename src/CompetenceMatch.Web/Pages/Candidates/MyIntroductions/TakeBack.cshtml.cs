using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.MyIntroductions;

/// <summary>A yes is never final: what was shared closes at once.</summary>
public sealed class TakeBackModel(
    CmDbContext database,
    OwnIntroductions own,
    IntroductionFlow flow,
    Acting acting,
    Texts texts
) : AnswerPage(database, own, texts)
{
    public override IntroductionMove Move => IntroductionMove.TakeBack;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await flow.TakeBack(Introduction, acting.UserId);
        return await SaveAndShow("Me_TakeBack_Done");
    }
}
