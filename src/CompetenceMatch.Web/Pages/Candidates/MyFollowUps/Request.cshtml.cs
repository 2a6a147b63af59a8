using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.FollowUps;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Consents;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.MyFollowUps;

/// <summary>The person picks a team; this starts the follow-up without anybody asking.</summary>
public sealed class RequestModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    TimeProvider time
) : CandidatePage(own)
{
    [BindProperty]
    public RequestInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Teams { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Sections => FollowUpSections.Ticks(texts);

    public Task OnGetAsync()
    {
        Input = new RequestInput();
        return Load();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Load();
        var sections = FollowUpSections.Offered.Intersect(Input.Sections).ToList();
        if (sections.Count == 0)
            ModelState.AddModelError("Input.Sections", texts["Followed_SectionsMissing"]);
        if (Input.Team is { } team && Teams.All(one => one.Value != $"{team}"))
            ModelState.AddModelError("Input.Team", texts["Followed_Request_TeamMissing"]);
        if (!ModelState.IsValid)
            return Page();
        var now = time.UtcNow();
        var text = ConsentTexts.In(Language.Current.Code);
        var details = new MoveDetails
        {
            Sections = sections,
            TextVersion = text.Version,
            Language = text.Language,
            Channel = ContactChannel.Self,
        };
        database.Begin(Made(now), FollowUpMove.Request, Candidate.UserId!.Value, now, details);
        return await SaveAndGo(database, "Followed_Request_Done", MyFollowUpLinks.List);
    }

    private FollowUp Made(DateTime now) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            CandidateId = Candidate.Id,
            OrganisationId = Input.Team!.Value,
            Basis = FollowUpBasis.Request,
            AskedAt = now,
        };

    // The own municipality's first; those that already ask or follow have their own page.
    private async Task Load()
    {
        var open = FollowUpMoves.Open;
        var rows = await database
            .Organisations.AsNoTracking()
            .Where(one =>
                one.State == OrganisationState.Approved && one.Kind == OrganisationKind.Municipality
            )
            .Where(one =>
                database.Memberships.Any(row =>
                    row.OrganisationId == one.Id
                    && row.State == MembershipState.Active
                    && database.UserRoles.Any(role =>
                        role.UserId == row.UserId
                        && database.Roles.Any(name =>
                            name.Id == role.RoleId && name.Name == RoleNames.Welcome
                        )
                    )
                )
            )
            .Where(one =>
                !database.FollowUps.Any(row =>
                    row.OrganisationId == one.Id
                    && row.CandidateId == Candidate.Id
                    && open.Contains(row.State)
                )
            )
            .ToListAsync();
        Teams =
        [
            .. rows.OrderBy(one => one.Municipality != Profile.Municipality)
                .ThenBy(one => one.Name, StringComparer.CurrentCultureIgnoreCase)
                .Select(one => new SelectListItem(one.Name, $"{one.Id}")),
        ];
    }
}
