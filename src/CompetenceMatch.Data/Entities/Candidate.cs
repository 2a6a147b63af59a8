using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Data.Entities;

public sealed class Candidate
{
    public required Guid Id { get; init; }

    /// <summary>Null only after erasure: the account row is gone, this shell keeps the logs whole.</summary>
    public Guid? UserId { get; set; }
    public User? User { get; set; }

    /// <summary>What employers see instead of a name, for example K7F3QX9.</summary>
    public required string PublicCode { get; set; }
    public required Profile Profile { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }

    /// <summary>The answer to the protected-address question: null = not answered, which hides.</summary>
    public bool? ProtectedAnswer { get; set; }
    public bool FlaggedProtected { get; set; }
    public DateTime? AnswersCheckedAt { get; set; }
    public DateTime? LastConfirmedAt { get; set; }
    public DateTime? PausedAt { get; set; }
    public DateTime? WithdrawnAt { get; set; }
    public DateTime? DeletionRequestedAt { get; set; }
    public DateTime? ErasedAt { get; set; }
    public string Language { get; set; } = "nb";
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }

    public ContactDetails? Contact { get; set; }
    public List<Consent> Consents { get; } = [];

    public static ProfileId ProfileIdOf(Guid candidateId) => new(candidateId.ToString("N"));
}
