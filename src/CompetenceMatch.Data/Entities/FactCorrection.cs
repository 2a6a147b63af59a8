namespace CompetenceMatch.Data.Entities;

/// <summary>An administrator's correction of one cell of a fact table. The table's own value is kept beside it.</summary>
public sealed class FactCorrection
{
    public required Guid Id { get; init; }

    /// <summary>Name of the table's file.</summary>
    public required string File { get; init; }

    /// <summary>The row's stable id.</summary>
    public required string Row { get; init; }
    public required string Column { get; init; }

    /// <summary>What the table said when it was corrected.</summary>
    public required string TableValue { get; init; }
    public required string Value { get; init; }
    public required string Why { get; init; }
    public required Guid CorrectedBy { get; init; }
    public required DateTime CorrectedAt { get; init; }
    public Guid? WithdrawnBy { get; set; }

    /// <summary>Set = it counts no more; the row stays as history.</summary>
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>Why it was withdrawn; null = another correction of the same cell took its place.</summary>
    public string? WithdrawnWhy { get; set; }
    public int Version { get; set; }
}
