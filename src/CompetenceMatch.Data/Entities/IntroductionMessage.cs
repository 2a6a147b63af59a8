namespace CompetenceMatch.Data.Entities;

public sealed class IntroductionMessage
{
    public required Guid Id { get; init; }
    public required Guid IntroductionId { get; init; }
    public required bool FromCandidate { get; init; }
    public required string Text { get; init; }
    public required DateTime At { get; init; }
}
