using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Web.Pages.Welcome.RecognitionBoard;

/// <summary>What an offer would open.</summary>
/// <param name="Occupation">Null = all occupations of the area.</param>
public sealed record Opening(Lack Lack, int People, OccupationCode? Occupation, int Posts);
