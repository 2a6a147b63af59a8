using CompetenceMatch.Core.Visibility;

namespace CompetenceMatch.Data.Entities;

public sealed class Consent
{
    public required Guid Id { get; init; }
    public required Guid CandidateId { get; init; }
    public required ConsentSection Section { get; init; }
    public required ConsentAudience Audience { get; init; }
    public required string TextVersion { get; init; }
    public required string Language { get; init; }
    public required DateTime GivenAt { get; init; }
    public required DateTime ExpiresAt { get; set; }
    public DateTime? WithdrawnAt { get; set; }
    public ConsentChannel Channel { get; init; }
    public Guid? AssistedBy { get; init; }
}
