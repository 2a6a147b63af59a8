using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Web.Recognition;

/// <summary>The occupations a person may want a plan for, the likeliest first.</summary>
public static class RecognitionGoals
{
    private const int Most = 12;

    public static IReadOnlyList<OccupationCode> Of(Profile profile, Taxonomy taxonomy) =>
        [
            .. profile
                .WishedOccupations.Concat(Educated(profile, taxonomy))
                .Concat(
                    profile.TradeCertificates.Select(row => row.Occupation).OfType<OccupationCode>()
                )
                .Concat(profile.Experience.Select(row => row.Occupation).OfType<OccupationCode>())
                .Distinct()
                .Take(Most),
        ];

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
