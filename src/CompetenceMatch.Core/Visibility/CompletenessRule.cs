using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Visibility;

/// <summary>Complete = municipality, at least one experience or education, and the answers checked.</summary>
public static class CompletenessRule
{
    public static bool IsComplete(Profile profile, bool answersChecked) =>
        answersChecked
        && !string.IsNullOrEmpty(profile.Municipality)
        && (
            profile.Experience.Count > 0
            || profile.Educations.Count > 0
            || profile.TradeCertificates.Count > 0
        );
}
