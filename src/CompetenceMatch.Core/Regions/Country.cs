namespace CompetenceMatch.Core.Regions;

/// <summary>An ISO 3166 country. Area: NO, nordic, EEA, CH, UK or third (nordic is EEA too).</summary>
public sealed record Country(string Alpha2, string NameNb, string NameEn, string QualificationArea);
