namespace CompetenceMatch.Core.Regions;

/// <summary>A Norwegian postcode (4 digits) with its place name and the municipality it lies in.</summary>
public sealed record PostalPlace(string Code, string Place, string Municipality);
