using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.FollowUps;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Welcome.Referrals;

/// <summary>One referral. The receiver sees the shared sections while it is open, after the log row is saved.</summary>
public sealed class ShowModel(
    CmDbContext database,
    Team team,
    Referring referring,
    FollowedPeople people,
    TimeProvider time
) : TeamPage(team)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    public Referral Referral { get; private set; } = null!;

    /// <summary>Null for the sender, and for the receiver once it is closed.</summary>
    public FollowedPerson? Person { get; private set; }
    public DateOnly Today => time.Today();
    public bool IsReceiver => Referral.ToOrganisationId == Team.Organisation.Id;

    public IReadOnlyList<ReferralMove> Moves =>
        ReferralMoves.AllowedFrom(
            Referral.State,
            IsReceiver ? ReferralActor.Receiver : ReferralActor.Sender
        );

    public async Task<IActionResult> OnGetAsync()
    {
        Input = new AnswerInput();
        return await Show();
    }

    public async Task<IActionResult> OnPostAsync(ReferralMove move)
    {
        if (await referring.Find(Id) is not { } referral)
            return NotFound();
        Referral = referral;
        if (!Moves.Contains(move))
            return StatusCode(StatusCodes.Status409Conflict);
        if (!IsReceiver)
            ModelState.Clear();
        if (!ModelState.IsValid)
            return await Show();
        database.Move(referral, move, Team.UserId, time.UtcNow(), Input.Answer?.Trim());
        return await SaveAndGo(database, "Team_Referral_Saved", ReferralLinks.Show(Id));
    }

    private async Task<IActionResult> Show()
    {
        if (await referring.Find(Id) is not { } referral)
            return NotFound();
        Referral = referral;
        if (IsReceiver && ReferralMoves.Open.Contains(referral.State))
        {
            people.Log(referral.CandidateId, AuditedView.Profile);
            await database.SaveChangesAsync();
            Person = new FollowedPerson(referral.Candidate!, referral.Sections);
        }
        return Page();
    }
}
