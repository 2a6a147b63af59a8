using CompetenceMatch.Core.FollowUp;

namespace CompetenceMatch.Data.Entities;

/// <summary>A hire, followed for two years.</summary>
public sealed class Placement
{
    public required Guid Id { get; init; }
    public required Guid CandidateId { get; init; }
    public Candidate? Candidate { get; set; }
    public Guid? NeedId { get; init; }
    public StoredNeed? Need { get; set; }

    /// <summary>The employer; null when it is not registered here.</summary>
    public Guid? OrganisationId { get; init; }
    public Organisation? Organisation { get; set; }
    public Guid? IntroductionId { get; init; }

    /// <summary>STYRK-08, four digits.</summary>
    public required string Occupation { get; set; }

    /// <summary>Municipality code of the workplace; its region is the one that is stayed in or left.</summary>
    public string? Municipality { get; set; }
    public int? Percent { get; set; }
    public required DateOnly From { get; set; }
    public DateOnly? To { get; set; }
    public PlacementEnding? Ending { get; set; }
    public PlacementOutcome? Outcome { get; set; }
    public DateTime? OutcomeAt { get; set; }
    public required Guid CreatedBy { get; init; }
    public DateTime CreatedAt { get; set; }

    /// <summary>Concurrency token, counted up by <see cref="CmDbContext"/>.</summary>
    public int Version { get; set; }

    public List<CheckIn> CheckIns { get; } = [];
}
