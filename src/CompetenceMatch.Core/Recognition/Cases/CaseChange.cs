namespace CompetenceMatch.Core.Recognition.Cases;

/// <summary>How a plan of today differs from the one that was chosen.</summary>
/// <param name="Added">Steps the plan has now and the case has not.</param>
/// <param name="NotNeeded">Ids of open steps that the plan no longer has.</param>
/// <param name="IsOffered">False = the route is none of the person's ways any more.</param>
public sealed record CaseChange(
    IReadOnlyList<PlanStep> Added,
    IReadOnlyList<string> NotNeeded,
    bool IsOffered
)
{
    private static readonly CaseState[] beforeAnswer =
    [
        CaseState.NotStarted,
        CaseState.Collecting,
        CaseState.Submitted,
        CaseState.InReview,
        CaseState.MoreAsked,
    ];

    public static CaseChange None { get; } = new([], [], true);

    public bool IsAny => !IsOffered || Added.Count > 0 || NotNeeded.Count > 0;

    /// <param name="steps">The case's steps in order with their states.</param>
    /// <param name="decision">State of the step that ends in the answer.</param>
    public static CaseChange Between(
        RecognitionPlan plan,
        string route,
        IReadOnlyList<(string Id, CaseState State)> steps,
        CaseState decision
    )
    {
        // After an answer the plan follows from it, and is no news.
        if (!beforeAnswer.Contains(decision))
        {
            return None;
        }
        var way = plan.Ways.FirstOrDefault(one => one.Routes.Contains(route));
        if (way is null)
        {
            return new CaseChange([], [], false);
        }
        var now = way.Steps.Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        return new CaseChange(
            [.. way.Steps.Where(step => steps.All(one => one.Id != step.Id))],
            [
                .. steps
                    .Where(one =>
                        !now.Contains(one.Id)
                        && one.State is (CaseState.NotStarted or CaseState.Underway)
                    )
                    .Select(one => one.Id),
            ],
            true
        );
    }
}
