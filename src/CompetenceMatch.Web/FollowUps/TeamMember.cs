using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.FollowUps;

/// <summary>One who follows people up.</summary>
/// <param name="People">How many have this member as lead.</param>
public sealed record TeamMember(Guid UserId, string Email, MembershipRole Role, int People)
{
    public bool HasTooMany => Caseload.IsTooHigh(People);
}
