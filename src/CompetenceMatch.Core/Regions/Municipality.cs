namespace CompetenceMatch.Core.Regions;

/// <summary>A Norwegian municipality (2024 codes) with its labour-market region.</summary>
/// <param name="TravelToCentreMinutes">Minutes to the centre of its own labour-market region.</param>
/// <param name="IsCentre">True for a centre municipality of the region.</param>
/// <param name="Latitude">Of the main place, degrees; the same for <paramref name="Longitude"/>.</param>
/// <param name="Centrality">SSB class 1 (most central) to 6.</param>
/// <param name="OfficialName">With Sámi and Kven forms where they are official.</param>
/// <param name="WorkingAge">Inhabitants aged 20–66.</param>
public sealed record Municipality(
    string Code,
    string Name,
    string CountyCode,
    string County,
    int Centrality,
    string Region,
    double TravelToCentreMinutes,
    bool IsCentre,
    double Latitude,
    double Longitude,
    int Population,
    string? OfficialName = null,
    int? WorkingAge = null
);
