namespace CompetenceMatch.Search.Candidates;

/// <summary>Keeps those who lack nothing, or one thing that can be closed, of the need they are scored against.</summary>
internal static class FitFilter
{
    /// <summary>
    /// In a free search the demands are filters too. Whoever is one step from them would be kept out by that very
    /// step, so these filters give way to the score, which knows what is missing.
    /// </summary>
    public static bool GivesWay(CandidateQuery query, FilterKind kind) =>
        query is { Fit: CandidateFit.OneStep, Need: null }
        && (
            kind is FilterKind.Level or FilterKind.Language
            // One of several classes is enough in a search, which no need can say.
            || (kind is FilterKind.Licence && query.Licences.Count == 1)
        );

    public static bool Keeps(CandidateFit fit, int gaps, bool oneStepAway) =>
        fit == CandidateFit.Full ? gaps == 0 : oneStepAway;
}
