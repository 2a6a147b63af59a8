using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.FollowUps;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Welcome.Home;

/// <summary>The work queue of a team; without a team, how one gets one.</summary>
public sealed class HomeModel(
    CmDbContext database,
    Team team,
    TeamQueue queue,
    Referring referring,
    Texts texts,
    TimeProvider time
) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "grunn")]
    public string? Reason { get; set; }

    [BindProperty(SupportsGet = true, Name = "ansvarlig")]
    public string? Lead { get; set; }

    [BindProperty(SupportsGet = true, Name = "sorter")]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "alle")]
    public string? All { get; set; }

    [BindProperty]
    public AssignInput Input { get; set; } = new();

    /// <summary>Null where the user acts for no team.</summary>
    public Team? Team { get; private set; }
    public QueueChoice Choice { get; private set; } = null!;
    public IReadOnlyList<TeamMember> Members { get; private set; } = [];
    public IReadOnlyList<QueueLine> Everybody { get; private set; } = [];
    public IReadOnlyList<QueueLine> Lines { get; private set; } = [];
    public int Referrals { get; private set; }

    public int Waiting => Everybody.Count(line => line.Reasons.Count > 0);

    public async Task OnGetAsync()
    {
        if (await team.Enter())
            await Show();
    }

    public async Task<IActionResult> OnPostAssignAsync()
    {
        if (!await team.Enter())
            return LocalRedirect(HomeLinks.Home);
        Read();
        var isMember =
            Input.Lead is null || (await team.Members()).Any(one => one.UserId == Input.Lead);
        if (!team.MayAssignTo(Input.Lead) || !isMember)
            return NotFound();
        if (Input.Codes.Count == 0)
        {
            ModelState.AddModelError("Input.Codes", texts["Team_Assign_None"]);
            await Show();
            return Page();
        }
        (await Ticked()).ForEach(Assign);
        await database.SaveChangesAsync();
        TempData["Notice"] = "Team_Assigned";
        return LocalRedirect(Choice.Url(HomeLinks.Home));
    }

    public string NameOf(Guid? lead) =>
        lead is null
            ? texts["Team_Nobody"]
            : Members.FirstOrDefault(one => one.UserId == lead)?.Email ?? texts["Team_Former"];

    private async Task Show()
    {
        Read();
        Team = team;
        Members = await team.Members();
        Everybody = await queue.Of(team.Organisation.Id);
        Lines = Choice.Of(Everybody, team.UserId);
        Referrals = await referring.Waiting();
    }

    private void Read() => Choice = QueueChoice.Read(Reason, Lead, Sort, All);

    // Members may only take people whom nobody has; those in charge may move anybody.
    private Task<List<FollowUp>> Ticked() =>
        database
            .FollowUps.Where(one =>
                one.OrganisationId == team.Organisation.Id
                && one.State == FollowUpState.Active
                && Input.Codes.Contains(one.Candidate!.PublicCode)
                && (team.IsInCharge || one.LeadUserId == null)
            )
            .ToListAsync();

    private void Assign(FollowUp followUp) =>
        database.Move(
            followUp,
            FollowUpMove.Assign,
            team.UserId,
            time.UtcNow(),
            new MoveDetails { LeadUserId = Input.Lead }
        );
}
