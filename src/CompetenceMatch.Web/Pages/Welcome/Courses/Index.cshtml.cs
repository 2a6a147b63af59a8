using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Offers;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Welcome.Courses;

/// <summary>The language offers of the team's region, and whom they leave out.</summary>
public sealed class CoursesModel(
    CmDbContext database,
    ReadableLists lists,
    Team team,
    FittingOffers fitting,
    Taxonomy taxonomy,
    TimeProvider time
) : TeamPage(team)
{
    public IReadOnlyList<LanguageOffer> Offers { get; private set; } = [];
    public IReadOnlyList<(Cefr Level, int People)> Unmet { get; private set; } = [];

    public bool IsOurs(LanguageOffer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        return offer.OrganisationId == Team.Organisation.Id;
    }

    public async Task OnGetAsync()
    {
        var running = await fitting.Running();
        var region = Region(Team.Organisation.Municipality);
        Offers =
        [
            .. running.Where(one =>
                IsOurs(one) || one.Municipality is null || Region(one.Municipality) == region
            ),
        ];
        Unmet = fitting.Unmet(await People(), running);
    }

    // Only whom the team follows, and only those who opened their languages to it.
    private async Task<IReadOnlyList<Core.Profiles.Profile>> People()
    {
        var (id, now) = (Team.Organisation.Id, time.UtcNow());
        var followed = await lists.Read(
            database
                .FollowUps.AsNoTracking()
                .Include(one => one.Candidate)
                .Where(one =>
                    one.OrganisationId == id
                    && one.State == FollowUpState.Active
                    && one.ConsentExpiresAt > now
                ),
            one => one.CandidateId
        );
        return
        [
            .. followed
                .Where(one => one.Sections.Contains(ConsentSection.Languages))
                .Select(one => one.Candidate!.Profile),
        ];
    }

    private string? Region(string? municipality) =>
        municipality is null
            ? null
            : taxonomy.Municipalities.GetValueOrDefault(municipality)?.Region;
}
