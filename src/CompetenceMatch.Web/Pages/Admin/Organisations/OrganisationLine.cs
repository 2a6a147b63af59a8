using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Admin.Organisations;

public sealed record OrganisationLine(
    string Number,
    string Name,
    string? Municipality,
    OrganisationKind Kind,
    OrganisationState State,
    DateTime CreatedAt,
    int Members
);
