using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.FollowUps;
using CompetenceMatch.Web.Checklists;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Matches;
using CompetenceMatch.Web.Plans;
using CompetenceMatch.Web.Recognition;
using CompetenceMatch.Web.Security;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Welcome.People;

/// <summary>Everything the person opened to this team, on one page. The log row is saved first: no row, no view.</summary>
[EnableRateLimiting(RateLimits.Card)]
public sealed class PersonModel(
    CmDbContext database,
    Team team,
    FollowedPeople people,
    PersonOverview overview,
    SharedPlans plans,
    TeamHouseholds households,
    IntroductionFlow flow,
    TimeProvider time
) : TeamPage(team)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>Active, or ended: then only the summary is shown.</summary>
    public FollowUp FollowUp { get; private set; } = null!;

    /// <summary>Null where the follow-up has ended.</summary>
    public FollowedPerson? Person { get; private set; }
    public IReadOnlyList<TeamMember> Members { get; private set; } = [];
    public IReadOnlyList<OwnMatch> Matches { get; private set; } = [];
    public RecognitionPlan? Recognition { get; private set; }
    public IReadOnlyList<CaseView> Cases { get; private set; } = [];
    public IReadOnlyList<CaseDocument> Documents { get; private set; } = [];
    public IReadOnlyList<Introduction> Introductions { get; private set; } = [];
    public IReadOnlyList<FollowUpEvent> History { get; private set; } = [];
    public IReadOnlyList<Referral> Referrals { get; private set; } = [];
    public Plan? Plan { get; private set; }
    public IReadOnlyList<HouseholdLine> Households { get; private set; } = [];

    public DateOnly Today => time.Today();

    /// <summary>Whether the person's answer can be written down here; the yes needs contact.</summary>
    public bool MayAnswer(Introduction one) =>
        Person is { ShowsContact: true } && flow.May(one, IntroductionMove.Accept);

    public string? LeadName =>
        Members.FirstOrDefault(one => one.UserId == FollowUp.LeadUserId)?.Email;

    public async Task<IActionResult> OnGetAsync()
    {
        var active = await people.Find(Code);
        if ((active ?? await people.FindEnded(Code)) is not { } found)
            return NotFound();
        people.Log(found.CandidateId, AuditedView.Profile);
        await database.SaveChangesAsync();
        FollowUp = found;
        Members = await Team.Members();
        History = await overview.History(found.Id);
        if (active is not null)
            await Open(active);
        return Page();
    }

    /// <summary>A member takes a person; those in charge give the person to anybody in the team.</summary>
    public async Task<IActionResult> OnPostAssignAsync(Guid? lead)
    {
        if (await people.Find(Code) is not { } followUp || !await MayAssign(followUp, lead))
            return NotFound();
        var details = new MoveDetails { LeadUserId = lead };
        database.Move(followUp, FollowUpMove.Assign, Team.UserId, time.UtcNow(), details);
        return await SaveAndGo(database, "Team_Assigned", PeopleLinks.Show(Code));
    }

    private async Task<bool> MayAssign(FollowUp followUp, Guid? lead) =>
        Team.MayAssignTo(lead)
        && (Team.IsInCharge || followUp.LeadUserId is null)
        && (lead is null || (await Team.Members()).Any(one => one.UserId == lead));

    private async Task Open(FollowUp followUp)
    {
        Person = new FollowedPerson(followUp.Candidate!, followUp.Sections);
        Matches = await overview.Matches(Person.Given);
        Recognition = overview.Recognition(Person.Given);
        Cases = await overview.Cases(Person);
        Documents = await overview.Documents(Person);
        Introductions = await overview.Introductions(followUp.CandidateId);
        Referrals = await overview.Referrals(followUp.CandidateId, Team.Organisation.Id);
        Plan = await plans.Find(followUp.CandidateId);
        Households = await households.Of(followUp.CandidateId);
    }
}
