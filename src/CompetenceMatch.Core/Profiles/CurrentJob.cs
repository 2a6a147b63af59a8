using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Profiles;

/// <summary>The work a person has now; compared with the education in the present-job context.</summary>
public sealed record CurrentJob(OccupationCode Occupation);
