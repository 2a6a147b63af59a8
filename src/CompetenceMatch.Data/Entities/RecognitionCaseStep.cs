using CompetenceMatch.Core.Recognition.Cases;
using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Data.Entities;

/// <summary>A step of a chosen plan; its words are read from the route table by <see cref="StepId"/>.</summary>
public sealed class RecognitionCaseStep
{
    public const int LongestNote = 1000;

    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public RecognitionCase? Case { get; set; }

    /// <summary>Route id and number in the table: R24.2.</summary>
    public required string StepId { get; init; }

    /// <summary>From 1, in the order of the plan.</summary>
    public int Position { get; set; }
    public required StepKind Kind { get; init; }

    /// <summary>The step that ends in the authority's answer.</summary>
    public required bool IsDecision { get; init; }
    public CaseState State { get; set; }
    public DateOnly? SubmittedOn { get; set; }
    public DateOnly? ExpectedOn { get; set; }
    public DateOnly? AnsweredOn { get; set; }

    /// <summary>The expected day that a reminder was written for.</summary>
    public DateOnly? RemindedOf { get; set; }

    /// <summary>The person's own; nobody else reads it.</summary>
    public string? Note { get; set; }

    /// <summary>Codes of the step's document list that are at hand.</summary>
    public IReadOnlyList<string> Documents { get; set; } = [];
}
