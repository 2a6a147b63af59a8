namespace CompetenceMatch.Data.Entities;

/// <summary>People's own words that a member of a welcome team has linked, or said to be no occupation.</summary>
public sealed class TaughtTitle
{
    public required Guid Id { get; init; }

    /// <summary>The words in the form they are compared in.</summary>
    public required string Words { get; init; }

    /// <summary>As somebody wrote them.</summary>
    public required string Written { get; init; }

    /// <summary>ISO 639-1 of the words; null = unknown.</summary>
    public string? Language { get; init; }

    /// <summary>STYRK-08 unit group; null = not an occupation.</summary>
    public string? Occupation { get; init; }
    public required Guid TaughtBy { get; init; }
    public required Guid OrganisationId { get; init; }
    public required DateTime TaughtAt { get; init; }
    public Guid? UndoneBy { get; set; }

    /// <summary>Set = it counts no more; the row stays as history.</summary>
    public DateTime? UndoneAt { get; set; }
    public int Version { get; set; }
}
