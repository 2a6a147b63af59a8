using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Welcome.Plans;

/// <summary>A page about the plan of somebody whom the team follows; only the actor that keeps the plan changes it.</summary>
public abstract class TeamPlanPage(TeamPlanServices services)
    : PersonPage(services.Team, services.People)
{
    public Plan? Plan { get; private set; }
    public bool Keeps => Plan?.OrganisationId == Team.Organisation.Id;

    protected TeamPlanServices Services { get; } = services;
    protected Texts Texts => Services.Texts;

    protected override async Task<bool> IsFound()
    {
        if (!await base.IsFound())
            return false;
        Plan = await Services.Plans.Find(FollowUp.CandidateId);
        if (!IsOpen())
            return false;
        if (HttpMethods.IsGet(Request.Method))
        {
            Services.People.Log(FollowUp.CandidateId, AuditedView.Plan);
            await Services.Database.SaveChangesAsync();
        }
        return true;
    }

    /// <summary>False where the page has nothing to be about.</summary>
    protected virtual bool IsOpen() => Keeps;

    protected Task<IActionResult> SaveAndShow() =>
        SaveAndGo(Services.Database, "Plan_Saved", TeamPlanLinks.Show(Code));

    /// <summary>Own words win over ready-made ones; what may not stand in a plan is an error at the field.</summary>
    protected string? Words(string? own, string? ready)
    {
        var words = string.IsNullOrWhiteSpace(own) ? ready : own;
        if (Services.OwnWords.Problem(words, "Plan_Text_Missing") is not { } problem)
            return words!.Trim();
        ModelState.AddModelError("Input.Text", problem);
        return null;
    }
}
