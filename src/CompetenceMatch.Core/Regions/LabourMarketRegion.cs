namespace CompetenceMatch.Core.Regions;

/// <summary>Municipalities that share a labour market (BA-region, TØI 1713/2019; 159 in Norway).</summary>
public sealed record LabourMarketRegion(
    string Code,
    string Name,
    IReadOnlyList<Municipality> Municipalities
);
