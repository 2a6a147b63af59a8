namespace CompetenceMatch.Core.Profiles;

/// <summary>Identifies a profile; opaque, the same in the database, the index and exports.</summary>
public readonly record struct ProfileId(string Value)
{
    public override string ToString() => Value;
}
