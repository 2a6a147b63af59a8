namespace CompetenceMatch.Core.Profiles;

/// <summary>A Norwegian authorisation or certificate for a regulated profession (id of the fact table).</summary>
public sealed record Authorisation(string Profession, AuthorisationState State);
