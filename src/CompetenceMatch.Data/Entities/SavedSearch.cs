namespace CompetenceMatch.Data.Entities;

/// <summary>A search that a member of an organisation keeps, to be told of people who newly match.</summary>
public sealed class SavedSearch
{
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; set; }
    public required Guid UserId { get; init; }
    public User? User { get; set; }

    public required string Name { get; set; }

    /// <summary>The filters as the query string of a URL, without words and page.</summary>
    public required string Filters { get; init; }

    /// <summary>Free words without identifiers; they may be about a person and never stand in a URL.</summary>
    public string? Words { get; init; }

    /// <summary>The need that people are scored against; null in a free search.</summary>
    public Guid? NeedId { get; init; }
    public StoredNeed? Need { get; set; }

    public AlertRhythm Rhythm { get; set; }
    public DateTime CreatedAt { get; set; }

    /// <summary>When it was last opened; what was new then still is marked.</summary>
    public DateTime LastSeenAt { get; set; }

    /// <summary>Concurrency token: of two nodes that would write the same mail, one does.</summary>
    public DateTime? LastMailedAt { get; set; }

    /// <summary>Random; opens nothing but the way out of the mails.</summary>
    public required string UnsubscribeToken { get; init; }

    public List<SavedSearchMatch> Matches { get; } = [];

    public const int LongestName = 80;
}
