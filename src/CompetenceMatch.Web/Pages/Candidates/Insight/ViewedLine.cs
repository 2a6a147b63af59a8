using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Candidates.Insight;

/// <summary>One view of the person. The organisation, never the member of staff (P-07).</summary>
/// <param name="Organisation">Null = an administrator of the service.</param>
public sealed record ViewedLine(
    DateTime At,
    string? Organisation,
    AuditedView What,
    AuditBasis Basis
);
