using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition.Planning;
using CompetenceMatch.Core.Recognition.Rules;
using static CompetenceMatch.Core.Recognition.Cases.CaseState;

namespace CompetenceMatch.Core.Recognition.Cases;

/// <summary>What the answer of a case's authority makes of the profile; other gains than an approval or a recognition change nothing.</summary>
public static class CaseProfile
{
    // Already settled: a case never takes back what is said about these.
    private static readonly RecognitionState?[] settled =
    [
        RecognitionState.NotNeeded,
        RecognitionState.Granted,
        RecognitionState.Authorised,
    ];

    /// <param name="profession">Of the plan that was chosen; null = none.</param>
    /// <param name="gives">What the chosen route's decision gives.</param>
    /// <param name="state">Of the decision step, after its move.</param>
    public static Profile After(
        Profile profile,
        OccupationCode occupation,
        RegulatedProfession? profession,
        RouteGain gives,
        CaseState state,
        Taxonomy taxonomy
    )
    {
        var closed = profession is { ClosesOccupation: true };
        return gives switch
        {
            RouteGain.Authorisation or RouteGain.Certificate when closed => Approved(
                profile,
                profession!.Id,
                state
            ),
            // In a closed occupation an application about the education is not one for the approval.
            RouteGain.Recognition
                when Recognition(state) is { } said
                    && !(closed && said == RecognitionState.Applied) => Recognised(
                profile,
                occupation,
                said,
                taxonomy
            ),
            _ => profile,
        };
    }

    private static Profile Approved(Profile profile, string profession, CaseState state)
    {
        var others = profile.Authorisations.Where(row => row.Profession != profession).ToList();
        var held = profile.Authorisations.Where(row => row.Profession == profession).ToList();
        if (
            state is NotStarted or Collecting
            || held.Exists(row => row.State == AuthorisationState.Granted)
        )
        {
            return profile;
        }
        AuthorisationState? said = state switch
        {
            Granted => AuthorisationState.Granted,
            Submitted or InReview or MoreAsked or Appealed => AuthorisationState.Pending,
            Refused or OtherRoute => AuthorisationState.Refused,
            _ => null,
        };
        return profile with
        {
            Authorisations = said is { } one
                ? [.. others, new Authorisation(profession, one)]
                : others,
        };
    }

    private static RecognitionState? Recognition(CaseState state) =>
        state switch
        {
            Granted => RecognitionState.Granted,
            Submitted or InReview or MoreAsked or Appealed => RecognitionState.Applied,
            Partly or Compensating => RecognitionState.Partly,
            Refused or OtherRoute => RecognitionState.Refused,
            Withdrawn => RecognitionState.None,
            _ => null,
        };

    // Of a person's own trade the certificate is what is recognised; else the highest education that leads there.
    private static Profile Recognised(
        Profile profile,
        OccupationCode occupation,
        RecognitionState said,
        Taxonomy taxonomy
    )
    {
        var certificate = profile.TradeCertificates.FirstOrDefault(row =>
            LeadsTo.Occupation(row, occupation) && IsOpen(row.Country, row.Recognition, taxonomy)
        );
        var education = profile
            .Educations.Where(row =>
                row.Completed is true && IsOpen(row.Country, row.Recognition, taxonomy)
            )
            .OrderByDescending(row => LeadsTo.Occupation(row, occupation, taxonomy))
            .ThenByDescending(row => row.Nus ?? -1)
            .FirstOrDefault();
        return certificate is not null && (education is null || PlanRequest.IsTrade(occupation))
            ? profile with
            {
                TradeCertificates =
                [
                    .. profile.TradeCertificates.Select(row =>
                        row == certificate ? row with { Recognition = said } : row
                    ),
                ],
            }
            : profile with
            {
                Educations =
                [
                    .. profile.Educations.Select(row =>
                        row == education ? row with { Recognition = said } : row
                    ),
                ],
            };
    }

    private static bool IsOpen(string? country, RecognitionState? said, Taxonomy taxonomy) =>
        EducationAreas.Of(country, taxonomy) != EducationArea.Norway && !settled.Contains(said);
}
