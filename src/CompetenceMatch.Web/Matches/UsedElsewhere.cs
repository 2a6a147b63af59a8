namespace CompetenceMatch.Web.Matches;

/// <summary>Needs near the person that use more of what the person has learned.</summary>
/// <param name="Region">The labour-market region looked in; null = the person's place is not known.</param>
public sealed record UsedElsewhere(string? Region, IReadOnlyList<OwnMatch> Needs);
