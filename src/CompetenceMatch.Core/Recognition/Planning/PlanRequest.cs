using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>What one plan is made from.</summary>
/// <param name="Qualification">The finished one that the plan builds on; null = none.</param>
internal sealed record PlanRequest(
    Profile Profile,
    OccupationCode Occupation,
    DateOnly Today,
    Taxonomy Taxonomy,
    RegulatedProfession? Profession,
    Qualification? Qualification,
    PlanAsker Asker
)
{
    private RouteFacts? facts;

    /// <summary>What was begun stands in where nothing is finished.</summary>
    public Qualification? Basis { get; } =
        Qualification ?? QualificationChoice.Unfinished(Profile, Taxonomy);

    public EducationArea Area => Basis?.Area ?? EducationArea.Unknown;

    /// <summary>Crafts, service and machine work: a Norwegian trade certificate is a way in.</summary>
    public static bool IsTrade(OccupationCode occupation) =>
        occupation.Major is "5" or "6" or "7" or "8";

    /// <summary>The row whose approval the law asks; null = the occupation is open.</summary>
    public RegulatedProfession? Closed => Profession is { ClosesOccupation: true } row ? row : null;

    public HeldAuthorisationState Authorisation { get; } =
        Profession is null
            ? HeldAuthorisationState.None
            : HeldAuthorisation.Of(Profile, Profession, Occupation, Taxonomy);

    /// <summary>Authorised, or an open occupation with a qualification that is recognised already.</summary>
    public bool NothingIsLeft =>
        Closed is null
            ? Qualification is { IsRecognised: true }
            : Authorisation == HeldAuthorisationState.Granted;

    public RouteFacts Facts => facts ??= FactsOf.Request(this);
}
