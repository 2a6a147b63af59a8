namespace CompetenceMatch.Core.Matching;

/// <summary>One way a person fits an occupation; value 0 to <see cref="OccupationPart.Whole"/>.</summary>
internal sealed record OccupationFit(
    long Value,
    IReadOnlyList<Because> Because,
    bool DatesMissing = false
);
