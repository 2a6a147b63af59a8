using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CompetenceMatch.Web.Pages.Candidates.MyIntroductions;

/// <summary>One answer to one introduction. A second post of the same answer has no effect .</summary>
public abstract class AnswerPage(CmDbContext database, OwnIntroductions own, Texts texts)
    : SavingPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Introduction Introduction { get; private set; } = null!;
    public abstract IntroductionMove Move { get; }

    protected Texts Texts { get; } = texts;

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (await own.Find(Id) is not { } found)
            context.Result = NotFound();
        else if (!own.May(found, Move))
            context.Result = LocalRedirect(MyIntroductionLinks.Show(Id));
        else
        {
            Introduction = found;
            await next();
        }
    }

    /// <summary>The one who lost a race gets a conflict (S-24).</summary>
    protected Task<IActionResult> SaveAndShow(string notice) =>
        SaveAndGo(database, notice, MyIntroductionLinks.Show(Id));
}
