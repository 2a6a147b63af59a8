using CompetenceMatch.Web.FollowUps;

namespace CompetenceMatch.Web.Checklists;

/// <summary>Somebody of a household.</summary>
/// <param name="Person">Null where the team does not follow the person now: then nothing of the person is shown.</param>
public sealed record HouseholdPerson(Guid CandidateId, FollowedPerson? Person);
