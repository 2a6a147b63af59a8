using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Offers;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.Nearby;

/// <summary>Courses that take the person further, and people on the spot who help.</summary>
public sealed class NearbyModel(CmDbContext database, OwnCandidate own, FittingOffers fitting)
    : CandidatePage(own)
{
    public IReadOnlyList<(LanguageOffer Offer, int? Minutes)> Offers { get; private set; } = [];
    public IReadOnlyList<WelcomePartner> Partners { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Offers = fitting.For(Profile, await fitting.Running());
        var home = Profile.Municipality;
        Partners = await database
            .WelcomePartners.AsNoTracking()
            .Where(one => one.EndedAt == null && one.Municipality == home)
            .OrderBy(one => one.Kind)
            .ThenBy(one => one.Name)
            .ToListAsync();
    }
}
