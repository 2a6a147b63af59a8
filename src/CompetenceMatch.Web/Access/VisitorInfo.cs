using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Access;

/// <summary>Who is looking, for the header: links of the role, on whose behalf and by what right (U-11).</summary>
public sealed record VisitorInfo(
    string? Email,
    string? OrganisationName,
    IReadOnlyList<(string Href, string TextKey)> Links,
    MembershipRole? Role = null,
    bool CanSwitch = false
);
