using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Needs;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>Ends a need with a reason; whoever was asked and has not answered is told kindly.</summary>
public sealed class EndModel(NeedDesk desk, IntroductionFlow flow, Texts texts)
    : NeedPage(desk, texts)
{
    [BindProperty]
    public EndInput Input { get; set; } = new();

    public int Waiting { get; private set; }

    private bool IsOpen => NeedMoves.Apply(Stored.State, NeedMove.Close) is not null;

    public async Task<IActionResult> OnGetAsync() =>
        IsOpen ? await Show() : LocalRedirect(NeedLinks.Show(Stored.Id));

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsOpen)
            return LocalRedirect(NeedLinks.Show(Stored.Id));
        if (!Enum.TryParse<NeedEnding>(Input.Ending, out var ending) || !Enum.IsDefined(ending))
            Wrong("Ending", "Need_End_Missing");
        if (!ModelState.IsValid)
            return await Show();
        var filled = ending is NeedEnding.FilledHere or NeedEnding.FilledElsewhere;
        Stored.Ending = ending;
        Desk.Database.Move(Stored, filled ? NeedMove.Fill : NeedMove.Close, Desk.UserId, Desk.Now);
        await flow.CloseForNeed(Stored.Id, Desk.UserId);
        if (!await Save())
            return await Show();
        TempData["Notice"] = "Need_Ended";
        return LocalRedirect(NeedLinks.Show(Stored.Id));
    }

    private async Task<IActionResult> Show()
    {
        Waiting = await Desk.Database.Introductions.CountAsync(one =>
            one.NeedId == Stored.Id && IntroductionMoves.Waiting.Contains(one.State)
        );
        return Page();
    }
}
