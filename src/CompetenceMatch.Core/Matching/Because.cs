namespace CompetenceMatch.Core.Matching;

/// <summary>A rule of the register that gave or withheld points, with the values it used. Never a sentence.</summary>
/// <param name="Rule">Id in docs/matching.md, for example occupation.sameUnitGroup.</param>
public sealed record Because(string Rule, params IReadOnlyList<string> Arguments)
{
    public override string ToString() =>
        Arguments.Count == 0 ? Rule : $"{Rule}({string.Join(",", Arguments)})";

    public bool Equals(Because? other) =>
        other is not null && Rule == other.Rule && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => Rule.GetHashCode(StringComparison.Ordinal);
}
