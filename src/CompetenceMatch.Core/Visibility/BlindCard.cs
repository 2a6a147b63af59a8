using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Visibility;

/// <summary>What an employer may see before a yes: the consented sections without what reveals who it is (P-06).</summary>
public static class BlindCard
{
    /// <summary>The profile as the index and employers may hold it.</summary>
    /// <param name="sections">Sections open to employers; Name, Contact and Documents never add anything here.</param>
    /// <param name="fullName">The person's own name, taken out of free text; null = not known here.</param>
    public static Profile From(
        Profile profile,
        IReadOnlySet<ConsentSection> sections,
        string? fullName = null
    )
    {
        var card = new Profile { Id = profile.Id, Municipality = profile.Municipality };
        card = sections.Contains(ConsentSection.Work) ? Work(card, profile, fullName) : card;
        card = sections.Contains(ConsentSection.Education)
            ? Education(card, profile, fullName)
            : card;
        card = sections.Contains(ConsentSection.Languages)
            ? card with
            {
                Languages = profile.Languages,
            }
            : card;
        card = sections.Contains(ConsentSection.Licences)
            ? card with
            {
                Licences = profile.Licences,
            }
            : card;
        card = sections.Contains(ConsentSection.Skills) ? Skills(card, profile, fullName) : card;
        return sections.Contains(ConsentSection.Wishes) ? Wishes(card, profile) : card;
    }

    private static Profile Work(Profile card, Profile profile, string? fullName) =>
        card with
        {
            CurrentJob = profile.CurrentJob,
            Experience =
            [
                .. profile.Experience.Select(row =>
                    row with
                    {
                        Title = Clean(row.Title, fullName),
                        Country = null,
                        Key = null,
                    }
                ),
            ],
        };

    // Degree names and years tell origin and age; level and field say what the job needs.
    private static Profile Education(Profile card, Profile profile, string? fullName) =>
        card with
        {
            Educations =
            [
                .. profile.Educations.Select(row =>
                    row with
                    {
                        Title = null,
                        Country = null,
                        Year = null,
                        Key = null,
                        Recognition = Recognition(row.Country, row.Recognition),
                    }
                ),
            ],
            TradeCertificates =
            [
                .. profile.TradeCertificates.Select(row =>
                    row with
                    {
                        Trade = Clean(row.Trade, fullName),
                        Country = null,
                        Year = null,
                        Key = null,
                        Recognition = Recognition(row.Country, row.Recognition),
                    }
                ),
            ],
            Authorisations = profile.Authorisations,
        };

    private static Profile Skills(Profile card, Profile profile, string? fullName) =>
        card with
        {
            Skills =
            [
                .. profile
                    .Skills.Select(skill => skill with { Name = Clean(skill.Name, fullName) ?? "" })
                    .Where(skill => skill.Name.Length > 0),
            ],
        };

    private static Profile Wishes(Profile card, Profile profile) =>
        card with
        {
            WillMoveTo = profile.WillMoveTo,
            MaxTravelMinutes = profile.MaxTravelMinutes,
            WishedOccupations = profile.WishedOccupations,
            RuralInterest = profile.RuralInterest,
            RightToWork = profile.RightToWork,
            AvailableFrom = profile.AvailableFrom,
            Percent = profile.Percent,
            Shifts = profile.Shifts,
            AcceptsBelowLevelUntil = profile.AcceptsBelowLevelUntil,
        };

    // The card has no country, so what it means for recognition must stand on the card itself.
    private static RecognitionState? Recognition(string? country, RecognitionState? state) =>
        country == "NO" ? RecognitionState.NotNeeded : state;

    private static string? Clean(string? text, string? fullName) =>
        text is null ? null
        : text.StartsWith("http://data.europa.eu/esco/", StringComparison.Ordinal) ? text
        : IdentifierScan.Clean(text, fullName) is { Length: > 0 } clean ? clean
        : null;
}
