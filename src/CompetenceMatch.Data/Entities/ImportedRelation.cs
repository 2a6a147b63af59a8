namespace CompetenceMatch.Data.Entities;

/// <summary>A skill that an occupation needs, or that is useful in it.</summary>
public sealed class ImportedRelation
{
    public required int OccupationId { get; init; }
    public required int SkillId { get; init; }
    public required bool IsEssential { get; init; }
}
