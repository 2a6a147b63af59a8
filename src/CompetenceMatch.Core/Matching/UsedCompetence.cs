using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Matching;

/// <summary>Which work uses the education that a person has finished. It points on; it never hides other work.</summary>
public static class UsedCompetence
{
    /// <summary>A finished education leads there, and the work leaves neither its level nor its field unused.</summary>
    /// <param name="minNus">The level the need asks; null = none.</param>
    public static bool In(
        Profile profile,
        OccupationCode occupation,
        int? minNus,
        Taxonomy taxonomy
    )
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.Educations.Any(row => LeadsTo.Occupation(row, occupation, taxonomy))
            && Overqualifications.For(profile, occupation, minNus, taxonomy)
                is null
                    or { Kinds: [OverqualificationKind.Unrecognised] };
    }

    /// <summary>The unit groups that the finished educations lead to and that use them, the closest field first.</summary>
    public static IReadOnlyList<OccupationCode> Occupations(Profile profile, Taxonomy taxonomy)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(taxonomy);
        return
        [
            .. profile
                .Educations.Where(row => row is { Completed: true, Field: not null, Nus: not null })
                .OrderByDescending(row => row.Nus)
                .SelectMany(row =>
                    taxonomy
                        .FieldOccupations.Where(one =>
                            LeadsTo.Leads(one, row.Field!, row.Nus!.Value)
                        )
                        .OrderByDescending(one => one.Field.Length)
                        .ThenByDescending(one => one.NusMin)
                )
                .SelectMany(one => one.Occupations)
                .Distinct()
                .Where(code => In(profile, code, null, taxonomy)),
        ];
    }
}
