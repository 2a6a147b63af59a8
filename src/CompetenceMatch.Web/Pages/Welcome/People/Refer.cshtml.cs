using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.FollowUps;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Welcome.People;

/// <summary>Asks another actor to take something on, with the person's yes, or with a written reason to go without.</summary>
public sealed class ReferModel(
    CmDbContext database,
    Team team,
    FollowedPeople people,
    Referring referring,
    Texts texts,
    Choices choices,
    TimeProvider time
) : PersonPage(team, people)
{
    [BindProperty]
    public ReferInput Input { get; set; } = new();

    public IReadOnlyList<Organisation> Receivers { get; private set; } = [];

    public IEnumerable<SelectListItem> ReceiverItems =>
        Receivers.Select(one => new SelectListItem(one.Name, $"{one.Id}"));

    /// <summary>Never more than the team has itself.</summary>
    public IEnumerable<SelectListItem> Sections =>
        FollowUpSections.Ticks(texts, FollowUpSections.Offered.Intersect(FollowUp.Sections));

    public IEnumerable<SelectListItem> Channels =>
        choices.Of<ContactChannel>().Where(one => one.Value != $"{ContactChannel.Self}");

    public async Task OnGetAsync()
    {
        Input = new ReferInput();
        Receivers = await referring.Receivers();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Receivers = await referring.Receivers();
        if (Input.To is { } to && Receivers.All(one => one.Id != to))
            ModelState.AddModelError("Input.To", texts["Team_Refer_ToMissing"]);
        if (!ReferralMoves.MaySend(Input.Yes is not null, Input.Without))
            ModelState.AddModelError("Input.Yes", texts["Team_Refer_NoConsent"]);
        if (!ModelState.IsValid)
            return Page();
        database.Begin(Made(time.UtcNow()), time.UtcNow());
        return await SaveAndGo(database, "Team_Refer_Done", PeopleLinks.Show(Code));
    }

    private Referral Made(DateTime now) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            CandidateId = FollowUp.CandidateId,
            FromOrganisationId = Team.Organisation.Id,
            ToOrganisationId = Input.To!.Value,
            Purpose = Input.Purpose!.Trim(),
            Sections = [.. FollowUp.Sections.Intersect(Input.Sections)],
            CreatedBy = Team.UserId,
            CreatedAt = now,
            ConsentedAt = Input.Yes is null ? null : now,
            ConsentChannel = Input.Yes,
            OverrideReason = Input.Yes is null ? Input.Without!.Trim() : null,
            AnswerBy = now.AddDays(ReferralMoves.AnswerDays),
        };
}
