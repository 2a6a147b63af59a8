using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Web.Pages.Employers.OwnStaff;

/// <summary>An occupation that an education leads to, and what recognition takes there.</summary>
/// <param name="Closed">The law asks an approval; null = it does not.</param>
/// <param name="Way">The shortest known way for where the education is from; null = none is left, or none is known.</param>
public sealed record StaffGoal(
    OccupationCode Occupation,
    RegulatedProfession? Closed,
    PlannedWay? Way
);
