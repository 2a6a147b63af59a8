using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Visibility;

/// <summary>What the server ranks by: the blind card and the country of each qualification.</summary>
/// <remarks>
/// The country decides the recognition route behind a gap and nothing else; it is never a facet and never
/// leaves the server: what an employer sees is made by <see cref="BlindCard"/>.
/// </remarks>
public static class SearchProfile
{
    public static Profile From(
        Profile profile,
        IReadOnlySet<ConsentSection> sections,
        string? fullName = null
    )
    {
        var card = BlindCard.From(profile, sections, fullName);
        return card with
        {
            Educations =
            [
                .. card.Educations.Zip(
                    profile.Educations,
                    (shown, whole) => shown with { Country = whole.Country }
                ),
            ],
            TradeCertificates =
            [
                .. card.TradeCertificates.Zip(
                    profile.TradeCertificates,
                    (shown, whole) => shown with { Country = whole.Country }
                ),
            ],
        };
    }
}
