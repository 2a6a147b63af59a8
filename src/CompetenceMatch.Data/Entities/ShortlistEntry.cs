namespace CompetenceMatch.Data.Entities;

public sealed class ShortlistEntry
{
    public required Guid NeedId { get; init; }
    public StoredNeed? Need { get; set; }
    public required Guid CandidateId { get; init; }
    public Candidate? Candidate { get; set; }
    public required Guid AddedBy { get; init; }
    public DateTime AddedAt { get; set; }
    public string? Note { get; set; }
}
