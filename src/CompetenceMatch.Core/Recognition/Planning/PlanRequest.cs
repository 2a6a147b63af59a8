using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>What one plan is made from.</summary>
internal sealed record PlanRequest(
    Profile Profile,
    OccupationCode Occupation,
    DateOnly Today,
    Taxonomy Taxonomy,
    RegulatedProfession? Profession,
    Qualification? Qualification
)
{
    public EducationArea Area => Qualification?.Area ?? EducationArea.Unknown;

    public int PracticeMonths => TradePractice.Months(Profile, Occupation, Today);

    /// <summary>Crafts, service and machine work: a Norwegian trade certificate is a way in.</summary>
    public bool IsTradeWork => Occupation.Major is "5" or "6" or "7" or "8";

    public HeldAuthorisationState Authorisation =>
        Profession is null
            ? HeldAuthorisationState.None
            : HeldAuthorisation.Of(Profile, Profession, Occupation, Taxonomy);
}
