using CompetenceMatch.Core.Matching;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.FollowUps;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Welcome.Partners;

/// <summary>Those who help newcomers settle in the team's region: hosts, clubs, volunteers, housing.</summary>
public sealed class PartnersModel(CmDbContext database, Team team, Taxonomy taxonomy)
    : TeamPage(team)
{
    public IReadOnlyList<IGrouping<PartnerKind, WelcomePartner>> Kinds { get; private set; } = [];

    /// <summary>Kinds of help that nobody in the region gives yet.</summary>
    public IReadOnlyList<PartnerKind> Missing { get; private set; } = [];

    public bool IsOurs(WelcomePartner partner)
    {
        ArgumentNullException.ThrowIfNull(partner);
        return partner.OrganisationId == Team.Organisation.Id;
    }

    public async Task OnGetAsync()
    {
        var region = taxonomy
            .Municipalities.GetValueOrDefault(Team.Organisation.Municipality ?? "")
            ?.Region;
        var near = taxonomy
            .Municipalities.Values.Where(one => one.Region == region)
            .Select(one => one.Code)
            .ToList();
        var partners = await database
            .WelcomePartners.AsNoTracking()
            .Where(one => one.EndedAt == null && near.Contains(one.Municipality))
            .OrderBy(one => one.Name)
            .ToListAsync();
        Kinds = [.. partners.GroupBy(one => one.Kind).OrderBy(group => group.Key)];
        Missing =
        [
            .. Enum.GetValues<PartnerKind>()
                .Except(Kinds.Select(group => group.Key))
                .Where(kind => kind != PartnerKind.Other),
        ];
    }
}
