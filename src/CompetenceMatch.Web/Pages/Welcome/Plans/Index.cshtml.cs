using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Plans;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Plans;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Welcome.Plans;

/// <summary>The plan of one person; every actor that follows the person reads it, the one that keeps it changes it.</summary>
public sealed class TeamPlanModel(TeamPlanServices services) : TeamPlanPage(services)
{
    private const int MostYears = 2;

    [BindProperty]
    public ReviewInput Input { get; set; } = new();

    public PlanView? View { get; private set; }

    public async Task OnGetAsync()
    {
        Input = new ReviewInput { Day = DateParts.From(Plan?.NextReviewOn) };
        await Read();
    }

    public async Task<IActionResult> OnPostMakeAsync()
    {
        if (Plan is not null)
            return LocalRedirect(TeamPlanLinks.Show(Code));
        PlanLog.Make(
            Services.Database,
            FollowUp.CandidateId,
            FollowUp.OrganisationId,
            FollowUp.Candidate!.Language,
            Team.UserId,
            Services.Time.UtcNow()
        );
        return await SaveAndShow();
    }

    public async Task<IActionResult> OnPostReviewAsync()
    {
        if (!Keeps)
            return NotFound();
        var (day, today) = (Input.Day.ToDate(), Services.Time.Today());
        if (day is null || day < today || day > today.AddYears(MostYears))
        {
            ModelState.AddModelError("Input.Day", Texts["Plan_Team_ReviewRange"]);
            await Read();
            return Page();
        }
        Services.Edits.Log(Plan!, Team.UserId).ReviewOn(day);
        return await SaveAndShow();
    }

    public Task<IActionResult> OnPostGoalAsync(Guid goal, GoalMove move) =>
        Change(plan => Services.Edits.Move(plan, goal, move, PlanReader.Team, Team.UserId));

    public Task<IActionResult> OnPostActionAsync(Guid task, ActionMove move) =>
        Change(plan => Services.Edits.Move(plan, task, move, PlanReader.Team, Team.UserId));

    protected override bool IsOpen() => true;

    private async Task<IActionResult> Change(Func<Plan, bool> change) =>
        !Keeps ? NotFound()
        : change(Plan!) ? await SaveAndShow()
        : StatusCode(StatusCodes.Status409Conflict);

    private async Task Read() =>
        View = Plan is null
            ? null
            : await Services.Plans.Show(Plan, Keeps ? PlanReader.Team : PlanReader.Others);
}
