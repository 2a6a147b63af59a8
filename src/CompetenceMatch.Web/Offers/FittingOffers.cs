using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Regions;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Offers;

/// <summary>Language offers against what a person speaks and how far the person can go.</summary>
public sealed class FittingOffers(CmDbContext database, Taxonomy taxonomy)
{
    private const string Norwegian = "no";

    public static Cefr? Held(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.Languages.FirstOrDefault(one => one.Language == Norwegian) is { } spoken
            ? OfferFit.Weakest(spoken.Listening, spoken.Reading, spoken.Speaking, spoken.Writing)
            : null;
    }

    /// <summary>All that run now, by level.</summary>
    public async Task<IReadOnlyList<LanguageOffer>> Running() =>
        await database
            .LanguageOffers.AsNoTracking()
            .Where(one => one.EndedAt == null)
            .OrderBy(one => one.LevelFrom)
            .ThenBy(one => one.Provider)
            .ToListAsync();

    /// <summary>Those that take the person further and can be reached, the nearest first.</summary>
    public IReadOnlyList<(LanguageOffer Offer, int? Minutes)> For(
        Profile profile,
        IEnumerable<LanguageOffer> offers
    )
    {
        ArgumentNullException.ThrowIfNull(profile);
        var held = Held(profile);
        var home = Place(profile.Municipality);
        return
        [
            .. offers
                .Where(one => OfferFit.TakesFurther(held, one.LevelFrom, one.LevelTo))
                .Select(one => (Offer: one, Minutes: Minutes(home, one)))
                .Where(one =>
                    OfferFit.CanReach(
                        one.Offer.Mode is OfferMode.Online or OfferMode.Both,
                        one.Minutes,
                        profile.MaxTravelMinutes
                    )
                )
                .OrderBy(one => one.Minutes ?? int.MaxValue)
                .ThenBy(one => one.Offer.LevelFrom),
        ];
    }

    /// <summary>How many of these people have no offer, by the level they stand on.</summary>
    public IReadOnlyList<(Cefr Level, int People)> Unmet(
        IEnumerable<Profile> people,
        IReadOnlyCollection<LanguageOffer> offers
    ) =>
        [
            .. people
                .Select(person => (Level: Held(person) ?? Cefr.None, Person: person))
                .Where(one => one.Level < Cefr.C1 && For(one.Person, offers).Count == 0)
                .GroupBy(one => one.Level)
                .OrderBy(group => group.Key)
                .Select(group => (group.Key, group.Count())),
        ];

    private Municipality? Place(string? code) =>
        code is null ? null : taxonomy.Municipalities.GetValueOrDefault(code);

    private int? Minutes(Municipality? home, LanguageOffer offer) =>
        home is not null && Place(offer.Municipality) is { } there
            ? Travel.Minutes(home, there)
            : null;
}
