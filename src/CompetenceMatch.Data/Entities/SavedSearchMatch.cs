namespace CompetenceMatch.Data.Entities;

/// <summary>A person whom a saved search newly found, or found until lately.</summary>
public sealed class SavedSearchMatch
{
    public required Guid SavedSearchId { get; init; }
    public SavedSearch? SavedSearch { get; set; }
    public required Guid CandidateId { get; init; }
    public Candidate? Candidate { get; set; }
    public required DateTime MatchedAt { get; set; }
    public DateTime? SeenAt { get; set; }
    public DateTime? MailedAt { get; set; }

    /// <summary>The mail that told of it; erasure takes it along.</summary>
    public Guid? MailId { get; set; }

    /// <summary>Since when the search does not find the person any more; back within a day is no news.</summary>
    public DateTime? LostAt { get; set; }
}
