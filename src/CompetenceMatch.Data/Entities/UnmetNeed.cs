namespace CompetenceMatch.Data.Entities;

public sealed class UnmetNeed
{
    public required Guid Id { get; init; }
    public Guid? OrganisationId { get; init; }
    public required string QueryJson { get; init; }

    /// <summary>Labour-market region code, when the search named a place.</summary>
    public string? Region { get; init; }
    public DateTime CreatedAt { get; set; }
}
