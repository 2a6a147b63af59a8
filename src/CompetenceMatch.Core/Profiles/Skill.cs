namespace CompetenceMatch.Core.Profiles;

/// <summary>A skill as plain words or an ESCO URI, claimed or with evidence.</summary>
public sealed record Skill(string Name, Evidence Evidence = Evidence.Claimed);
