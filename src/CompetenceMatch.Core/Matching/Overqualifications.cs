using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Core.Matching;

/// <summary>Whether a person holds more than an occupation asks. Shown with the reason; never hides anyone.</summary>
public static class Overqualifications
{
    private const int Higher = 6;
    private const int Long = 7;

    /// <summary>For a need, a present job or an employer's own staff; null = not overqualified, or group 0.</summary>
    /// <param name="minNus">The level the need asks; null = none, or a present job.</param>
    public static Overqualification? For(
        Profile profile,
        OccupationCode occupation,
        int? minNus,
        Taxonomy taxonomy
    ) =>
        For(
            profile,
            occupation,
            minNus,
            ProfessionChoice.For(occupation, [], taxonomy) is { ClosesOccupation: true } closed
                ? closed
                : null,
            taxonomy
        );

    internal static Overqualification? For(
        Profile profile,
        OccupationCode occupation,
        int? minNus,
        RegulatedProfession? closed,
        Taxonomy taxonomy
    )
    {
        if (HeldLevel.Of(profile) is not { } nus || occupation.Major == "0")
        {
            return null;
        }
        var below = occupation.Major[0] is >= '4' and <= '9';
        var strict = nus >= Long && (occupation.Major == "3" || occupation.SubMajor == "14");
        var kinds = new List<OverqualificationKind>();
        if (strict || (nus >= Higher && below))
        {
            kinds.Add(OverqualificationKind.Level);
        }
        else if (FieldLeadsElsewhere(profile, nus, occupation, taxonomy))
        {
            kinds.Add(OverqualificationKind.Field);
        }
        if (IsUnrecognised(profile, nus, occupation, minNus, closed, taxonomy))
        {
            kinds.Add(OverqualificationKind.Unrecognised);
        }
        var severe = below && nus >= (occupation.Major == "9" ? Higher : Long);
        return kinds.Count == 0 ? null : new Overqualification(kinds, severe, strict, nus);
    }

    // Managers come from every field, and below upper secondary there is no field to speak of.
    private static bool FieldLeadsElsewhere(
        Profile profile,
        int nus,
        OccupationCode occupation,
        Taxonomy taxonomy
    )
    {
        if (
            !IsRightLevel(nus, occupation)
            || profile.TradeCertificates.Any(row => LeadsTo.Occupation(row, occupation))
        )
        {
            return false;
        }
        var finished = profile
            .Educations.Where(row =>
                row.Completed is true && row.Nus == nus && row.Field is not null
            )
            .ToList();
        return finished.Exists(row => LeadsSomewhere(row, taxonomy))
            && !profile.Educations.Any(row => LeadsNear(row, occupation, taxonomy));
    }

    private static bool IsRightLevel(int nus, OccupationCode occupation) =>
        occupation.Major[0] switch
        {
            '2' => nus >= Higher,
            '3' => nus is 5 or 6,
            >= '4' and <= '8' => nus is 4 or 5,
            _ => false,
        };

    private static bool LeadsSomewhere(EducationRecord education, Taxonomy taxonomy) =>
        taxonomy.FieldOccupations.Any(row => Fits(education, row));

    private static bool LeadsNear(
        EducationRecord education,
        OccupationCode occupation,
        Taxonomy taxonomy
    ) =>
        taxonomy.FieldOccupations.Any(row =>
            Fits(education, row) && row.Occupations.Any(code => code.Minor == occupation.Minor)
        );

    private static bool Fits(EducationRecord education, FieldOccupations row) =>
        education is { Completed: true, Field: { } field, Nus: { } nus }
        && nus >= row.NusMin
        && field.StartsWith(row.Field, StringComparison.Ordinal);

    private static bool IsUnrecognised(
        Profile profile,
        int nus,
        OccupationCode occupation,
        int? minNus,
        RegulatedProfession? closed,
        Taxonomy taxonomy
    )
    {
        var matters = closed is not null || minNus <= nus;
        if (!matters || nus < HeldLevel.TradeCertificate || IsAuthorised())
        {
            return false;
        }
        var states = profile
            .Educations.Where(row => row.Completed is true && row.Nus == nus)
            .Select(row => (row.Country, row.Recognition))
            .Concat(
                profile
                    .TradeCertificates.Where(_ => nus == HeldLevel.TradeCertificate)
                    .Select(row => (row.Country, row.Recognition))
            )
            .ToList();
        return states.TrueForAll(row => !IsRecognised(row.Country, row.Recognition));

        bool IsAuthorised() =>
            closed is not null
            && HeldAuthorisation.Of(profile, closed, occupation, taxonomy)
                == HeldAuthorisationState.Granted;
    }

    private static bool IsRecognised(string? country, RecognitionState? state) =>
        country == "NO"
        || state
            is RecognitionState.Granted
                or RecognitionState.NotNeeded
                or RecognitionState.Authorised;
}
