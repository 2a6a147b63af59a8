using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Education;

/// <summary>The unit groups that an education in a field at a NUS level ordinarily leads to.</summary>
public sealed record FieldOccupations(
    string Field,
    int NusMin,
    int NusMax,
    IReadOnlyList<OccupationCode> Occupations
);
