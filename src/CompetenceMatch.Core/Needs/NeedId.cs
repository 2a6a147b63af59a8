namespace CompetenceMatch.Core.Needs;

/// <summary>Identifies a need; opaque.</summary>
public readonly record struct NeedId(string Value)
{
    public override string ToString() => Value;
}
