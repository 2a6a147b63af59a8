namespace CompetenceMatch.Data.Entities;

/// <summary>Kept apart from the profile so that no query for a blind card can carry it along.</summary>
public sealed class ContactDetails
{
    public required Guid CandidateId { get; init; }
    public string? FullName { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }
    public DateOnly? BirthDate { get; set; }
}
