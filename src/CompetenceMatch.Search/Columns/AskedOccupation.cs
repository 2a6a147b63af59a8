using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Search.Columns;

/// <summary>What the tables say about an occupation that a need asks.</summary>
/// <param name="Closed">The profession that the law closes it to; null = open.</param>
/// <param name="Leading">The fields of education that lead there.</param>
/// <param name="HasRoute">By <see cref="EducationArea"/>: whether a qualification from there has a way to approval.</param>
internal sealed record AskedOccupation(
    RegulatedProfession? Closed,
    FieldOccupations[] Leading,
    bool[] HasRoute
)
{
    /// <summary>No occupation is asked.</summary>
    public static readonly AskedOccupation None = new(null, [], []);
}
