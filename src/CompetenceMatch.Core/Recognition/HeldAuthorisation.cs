using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Recognition;

/// <summary>Reads the state of an authorisation; what is said about it wins over the qualification's recognition.</summary>
public static class HeldAuthorisation
{
    public static HeldAuthorisationState Of(
        Profile profile,
        RegulatedProfession profession,
        OccupationCode occupation,
        Taxonomy taxonomy
    )
    {
        var stated = profile.Authorisations.Where(row => row.Profession == profession.Id).ToList();
        if (stated.Count > 0)
        {
            return stated.Max(row => Of(row.State));
        }
        var recognitions = profile
            .Educations.Where(row => LeadsTo.Occupation(row, occupation, taxonomy))
            .Select(row => row.Recognition)
            .Concat(
                profile
                    .TradeCertificates.Where(row => LeadsTo.Occupation(row, occupation))
                    .Select(row => row.Recognition)
            );
        return recognitions.Select(Of).DefaultIfEmpty().Max();
    }

    /// <summary>What an answer about the authorisation itself says.</summary>
    public static HeldAuthorisationState Of(AuthorisationState state) =>
        state switch
        {
            AuthorisationState.Granted => HeldAuthorisationState.Granted,
            AuthorisationState.Pending => HeldAuthorisationState.Pending,
            _ => HeldAuthorisationState.Refused,
        };

    /// <summary>What the recognition of a qualification that leads there says.</summary>
    public static HeldAuthorisationState Of(RecognitionState? state) =>
        state switch
        {
            RecognitionState.Authorised => HeldAuthorisationState.Granted,
            RecognitionState.Applied => HeldAuthorisationState.Pending,
            _ => HeldAuthorisationState.None,
        };
}
