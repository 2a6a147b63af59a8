using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Education;

/// <summary>Whether a qualification is the ordinary way into an occupation.</summary>
public static class LeadsTo
{
    /// <summary>A finished education in a field, at or above the lowest level, that leads there. More level never closes a way.</summary>
    public static bool Occupation(
        EducationRecord education,
        OccupationCode occupation,
        Taxonomy taxonomy
    ) =>
        education.Completed is true
        && education is { Field: { } field, Nus: { } nus }
        && Occupation(field, nus, occupation, taxonomy);

    /// <summary>The same for a finished education by its ISCED-F field and NUS level.</summary>
    public static bool Occupation(
        string field,
        int nus,
        OccupationCode occupation,
        Taxonomy taxonomy
    )
    {
        foreach (var row in taxonomy.FieldsLeadingTo(occupation))
        {
            if (nus >= row.NusMin && field.StartsWith(row.Field, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>A trade certificate of the occupation itself.</summary>
    public static bool Occupation(TradeCertificate certificate, OccupationCode occupation) =>
        certificate.Occupation == occupation;
}
