using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Profiles;

/// <summary>A trade, journeyman's or operator certificate; counts as NUS 4.</summary>
public sealed record TradeCertificate(
    string? Trade = null,
    OccupationCode? Occupation = null,
    string? Country = null,
    int? Year = null,
    Documents? Documents = null,
    RecognitionState? Recognition = null,
    string? Key = null
);
