namespace CompetenceMatch.Search.Candidates;

/// <summary>What a query can filter on. Several values of one kind: see <see cref="CandidateQuery"/>.</summary>
public enum FilterKind
{
    Words,
    Occupation,
    MustSkill,
    Level,
    Field,
    Recognition,
    Language,
    Licence,
    Region,
    Travel,
    Available,
    Percent,
    Shift,
    Fit,
}
