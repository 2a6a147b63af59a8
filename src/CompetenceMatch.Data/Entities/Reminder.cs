namespace CompetenceMatch.Data.Entities;

/// <summary>A reminder that was written to a candidate; the row keeps it from being written twice.</summary>
public sealed class Reminder
{
    public required Guid Id { get; init; }
    public required Guid CandidateId { get; init; }
    public required ReminderKind Kind { get; init; }

    /// <summary>The moment it is counted from: the last confirmation, the end of the consent, the deletion.</summary>
    public required DateTime About { get; init; }
    public required DateTime At { get; init; }
}
