using CompetenceMatch.Core.Recognition.Cases;

namespace CompetenceMatch.Data.Entities;

/// <summary>One move of a step.</summary>
public sealed class RecognitionCaseEvent
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required string StepId { get; init; }
    public required CaseMove Move { get; init; }
    public required CaseState Before { get; init; }
    public required CaseState After { get; init; }
    public required Guid ActorUserId { get; init; }
    public required DateTime At { get; init; }
}
