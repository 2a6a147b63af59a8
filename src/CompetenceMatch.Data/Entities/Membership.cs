namespace CompetenceMatch.Data.Entities;

public sealed class Membership
{
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; set; }
    public required Guid UserId { get; init; }
    public User? User { get; set; }
    public MembershipRole Role { get; set; }
    public MembershipState State { get; set; }
    public DateTime CreatedAt { get; set; }
}
