using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Recognition;

/// <summary>A row of the table of regulated professions, values as written there.</summary>
/// <param name="LegalKind">profession, certificate, title, rule or none; the first two close the occupation.</param>
/// <param name="RankInGroup">Rank per unit group; 1 is the group's default.</param>
public sealed record RegulatedProfession(
    string Id,
    TableText Name,
    string Sector,
    IReadOnlyList<OccupationCode> Occupations,
    string LegalKind,
    IReadOnlyDictionary<OccupationCode, int> RankInGroup,
    bool MatchByTitleOnly,
    string Authority,
    string PermitType,
    IReadOnlyList<string> RoutesEea,
    IReadOnlyList<string> RoutesThird,
    string LanguageEea,
    string LanguageThird,
    string CefrMinThird,
    IReadOnlyList<string> BridgeRoles,
    IReadOnlyList<OccupationCode> BridgeOccupations,
    string Fee,
    string ProcessingTime,
    string Url,
    string Source,
    string Confidence,
    IReadOnlyList<string> UnverifiedFields
)
{
    /// <summary>True where the law closes the occupation to people without an approval.</summary>
    public bool ClosesOccupation => LegalKind is "profession" or "certificate";
}
