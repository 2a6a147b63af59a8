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
        && taxonomy.FieldsLeadingTo(occupation).Any(row => Leads(row, field, nus));

    /// <summary>Whether a finished education in an ISCED-F field at a NUS level is one that the row means.</summary>
    public static bool Leads(FieldOccupations row, string field, int nus)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(field);
        return nus >= row.NusMin && field.StartsWith(row.Field, StringComparison.Ordinal);
    }

    /// <summary>A trade certificate of the occupation itself.</summary>
    public static bool Occupation(TradeCertificate certificate, OccupationCode occupation) =>
        certificate.Occupation == occupation;
}
