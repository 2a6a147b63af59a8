using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Web.Figures;

/// <summary>What the figures of recognition keep of somebody.</summary>
/// <param name="Goal">The likeliest occupation; null = there is none to plan for.</param>
/// <param name="Lack">What is lacking there.</param>
internal readonly record struct CountedPerson(
    string? Municipality,
    OccupationCode? Goal,
    Lack Lack
);
