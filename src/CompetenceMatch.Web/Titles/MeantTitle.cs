using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Web.Titles;

/// <summary>A question to a person: did these words of yours mean this occupation?</summary>
public sealed record MeantTitle(Guid Id, string Written, OccupationCode Occupation);
