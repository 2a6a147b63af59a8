using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Account.Demo;

/// <summary>Somebody to be for a while.</summary>
public sealed record DemoPerson(
    Guid UserId,
    string Name,
    string Language,
    string? Country = null,
    OccupationCode? Occupation = null,
    string? Municipality = null,
    OrganisationState? State = null,
    bool IsProtected = false,
    bool IsPaused = false,
    string? Team = null
);
