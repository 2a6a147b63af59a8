using CompetenceMatch.Core.Languages;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Demo;

/// <summary>Invented courses and partners of one team's municipality, and one course online for everybody.</summary>
internal static class DemoOffers
{
    private static readonly DayOfWeek[] evenings = [DayOfWeek.Tuesday, DayOfWeek.Thursday];

    public static IEnumerable<object> Of(Organisation team, DateTime now)
    {
        yield return Course(team, now, "Voksenopplæringen", Cefr.None, Cefr.A2, OfferMode.Place, 0);
        yield return Course(team, now, "Voksenopplæringen", Cefr.A2, Cefr.B1, OfferMode.Place, 0);
        yield return Course(
            team,
            now,
            "Kveldskurs på nett",
            Cefr.B1,
            Cefr.B2,
            OfferMode.Online,
            2900
        );
        yield return Partner(team, now, PartnerKind.LanguageCafe, "Språkkafé på biblioteket");
        yield return Partner(team, now, PartnerKind.Buddy, "Fadderordningen");
        yield return Partner(team, now, PartnerKind.Club, "Idrettslaget");
    }

    private static LanguageOffer Course(
        Organisation team,
        DateTime now,
        string provider,
        Cefr from,
        Cefr to,
        OfferMode mode,
        int cost
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            OrganisationId = team.Id,
            Provider = provider,
            LevelFrom = from,
            LevelTo = to,
            Days = evenings,
            StartsAt = new TimeOnly(17, 30),
            EndsAt = new TimeOnly(20, 0),
            Mode = mode,
            Municipality = mode == OfferMode.Online ? null : team.Municipality,
            CostNok = cost,
            Capacity = 15,
            CheckedOn = DateOnly.FromDateTime(now).AddDays(-12),
            CreatedAt = now,
        };

    private static WelcomePartner Partner(
        Organisation team,
        DateTime now,
        PartnerKind kind,
        string name
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            OrganisationId = team.Id,
            Municipality = team.Municipality!,
            Kind = kind,
            Name = name,
            Description = "Tirsdager fra klokka 18. Alle er velkommen.",
            Languages = ["no", "en"],
            CheckedOn = DateOnly.FromDateTime(now).AddDays(-20),
            CreatedAt = now,
        };
}
