namespace CompetenceMatch.Core.Matching;

/// <summary>A closed question the person has not answered: shown as "not stated: ask", never a gap.</summary>
public sealed record NotStated(PartId Part, string What);
