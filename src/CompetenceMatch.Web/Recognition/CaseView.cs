using CompetenceMatch.Core.Recognition.Cases;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Recognition;

/// <summary>A chosen plan as one reader sees it.</summary>
public sealed record CaseView(RecognitionCase Case, CaseReader Reader)
{
    private static readonly StepKind[] onlyIfNeeded =
    [
        StepKind.Compensation,
        StepKind.Appeal,
        StepKind.Use,
    ];

    public IReadOnlyList<RecognitionCaseStep> Steps { get; } =
    [.. Case.Steps.OrderBy(step => step.Position)];

    public RecognitionCaseStep? Decision => Steps.FirstOrDefault(step => step.IsDecision);

    public CaseState State => Decision?.State ?? CaseState.NotStarted;

    /// <summary>The answer that the way leads to is here, or the way is left.</summary>
    public bool IsOver => CaseMoves.Ended.Contains(State);

    public int Finished => Steps.Count(IsFinished);

    /// <summary>What to do now: the next step, and Norwegian beside it.</summary>
    public IReadOnlyList<RecognitionCaseStep> Now =>
        IsOver
            ? []
            :
            [
                .. Steps
                    .Where(step => !IsFinished(step) && !onlyIfNeeded.Contains(step.Kind))
                    .GroupBy(step => step.Kind == StepKind.Language)
                    .Select(group => group.First())
                    .OrderBy(step => step.Position),
            ];

    private static bool IsFinished(RecognitionCaseStep step) =>
        step.State == CaseState.Done || CaseMoves.Ended.Contains(step.State);
}
