namespace CompetenceMatch.Core.Recognition;

/// <summary>Who to ask where the fact tables end, and why.</summary>
/// <param name="Reason">noRoute, noQualification, countryUnknown, documentsMissing, norwegianEducation, ownRules or refused.</param>
public sealed record AskAuthority(string Authority, string Url, string Reason);
