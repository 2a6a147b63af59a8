namespace CompetenceMatch.Core.Regions;

/// <summary>Immigrants in Norway by country of origin (ISO alpha-2). Source: SSB table 09817.</summary>
public sealed record ImmigrantOrigin(string Country, int Immigrants, int BornToImmigrants);
