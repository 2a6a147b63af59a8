using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Web.Recognition;

/// <summary>The occupations a person may want a plan for, the likeliest first.</summary>
public static class RecognitionGoals
{
    private const int Most = 12;

    public static IReadOnlyList<OccupationCode> Of(Profile profile, Taxonomy taxonomy) =>
        [.. All(profile, taxonomy).Distinct().Take(Most)];

    /// <summary>The first of them; null = none.</summary>
    public static OccupationCode? Likeliest(Profile profile, Taxonomy taxonomy)
    {
        foreach (var goal in All(profile, taxonomy))
            return goal;
        return null;
    }

    private static IEnumerable<OccupationCode> All(Profile profile, Taxonomy taxonomy) =>
        profile
            .WishedOccupations.Concat(Educated(profile, taxonomy))
            .Concat(
                profile.TradeCertificates.Select(row => row.Occupation).OfType<OccupationCode>()
            )
            .Concat(profile.Experience.Select(row => row.Occupation).OfType<OccupationCode>());

    // Of all that an education may lead to, only what the person has worked with: else the list is long and strange.
    private static IEnumerable<OccupationCode> Educated(Profile profile, Taxonomy taxonomy) =>
        profile
            .Experience.Select(row => row.Occupation)
            .OfType<OccupationCode>()
            .Where(code =>
                taxonomy
                    .FieldsLeadingTo(code)
                    .Any(row =>
                        profile.Educations.Any(education =>
                            education.Field?.StartsWith(row.Field, StringComparison.Ordinal) == true
                        )
                    )
            );
}
