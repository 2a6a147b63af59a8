namespace CompetenceMatch.Data.Entities;

public sealed class HouseholdMember
{
    public required Guid HouseholdId { get; init; }
    public required Guid CandidateId { get; init; }
    public Candidate? Candidate { get; set; }
    public DateTime CreatedAt { get; set; }
}
