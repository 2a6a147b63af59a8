namespace CompetenceMatch.Core.Regions;

/// <summary>An old municipality code with a code it became. Weight is for statistics, never for moving a person.</summary>
/// <param name="Weight">Share of the old municipality's people who came under <paramref name="Code"/>, 0–1.</param>
public sealed record MunicipalityChange(
    string OldCode,
    string Code,
    int FirstYear,
    int LastYear,
    double Weight
);
