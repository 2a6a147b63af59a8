using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Visibility;

/// <summary>What one organisation may see after a yes: exactly the sections given, their rows as the person wrote them.</summary>
public static class GivenProfile
{
    /// <param name="sections">As given with the yes. Name and Contact live outside the profile.</param>
    public static Profile From(Profile profile, IReadOnlyCollection<ConsentSection> sections)
    {
        var given = new Profile { Id = profile.Id };
        foreach (var section in sections)
            given = Add(given, profile, section);
        return given;
    }

    private static Profile Add(Profile given, Profile profile, ConsentSection section) =>
        section switch
        {
            ConsentSection.Work => given with
            {
                Experience = profile.Experience,
                CurrentJob = profile.CurrentJob,
            },
            ConsentSection.Education => given with
            {
                Educations = profile.Educations,
                TradeCertificates = profile.TradeCertificates,
                Authorisations = profile.Authorisations,
            },
            ConsentSection.Languages => given with { Languages = profile.Languages },
            ConsentSection.Licences => given with { Licences = profile.Licences },
            ConsentSection.Skills => given with { Skills = profile.Skills },
            ConsentSection.Wishes => given with
            {
                Municipality = profile.Municipality,
                WillMoveTo = profile.WillMoveTo,
                MaxTravelMinutes = profile.MaxTravelMinutes,
                WishedOccupations = profile.WishedOccupations,
                RuralInterest = profile.RuralInterest,
                RightToWork = profile.RightToWork,
                AvailableFrom = profile.AvailableFrom,
                Percent = profile.Percent,
                Shifts = profile.Shifts,
            },
            _ => given,
        };
}
