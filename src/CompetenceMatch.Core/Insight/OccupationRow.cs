using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Insight;

/// <summary>One occupation in one region.</summary>
/// <param name="Number">Its place in <see cref="OccupationAreas.Tree"/>.</param>
public sealed record OccupationRow(int Number, FigureArea Region, OccupationCode Occupation);
