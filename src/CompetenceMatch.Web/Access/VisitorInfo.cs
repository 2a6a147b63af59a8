namespace CompetenceMatch.Web.Access;

/// <summary>Who is looking, for the header: links of the role, and on whose behalf (U-11).</summary>
public sealed record VisitorInfo(
    string? Email,
    string? OrganisationName,
    IReadOnlyList<(string Href, string TextKey)> Links
);
