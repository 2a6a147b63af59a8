using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Cli.Writing;

/// <summary>What `cm plan` writes.</summary>
/// <param name="Recommended">A <see cref="PlanDocumentWay"/>, or a <see cref="PlanDocumentEnd"/>.</param>
internal sealed record PlanDocument(
    string ProfileId,
    string Occupation,
    bool Regulated,
    string? Profession,
    object Recommended,
    IReadOnlyList<PlanDocumentWay> Alternatives,
    IReadOnlyList<string> BridgeOccupations,
    IReadOnlyList<string> Measures,
    AskAuthority? AskAuthority
)
{
    public static PlanDocument Of(RecognitionPlan plan) =>
        new(
            plan.ProfileId.Value,
            plan.Occupation.Value,
            plan.Regulated,
            plan.Profession,
            plan.Recommended.Steps.Count == 0
                ? new PlanDocumentEnd([], [])
                : PlanDocumentWay.Of(plan.Recommended),
            [.. plan.Alternatives.Select(PlanDocumentWay.Of)],
            [.. plan.BridgeOccupations.Select(code => code.Value)],
            plan.Measures,
            plan.AskAuthority
        );
}
