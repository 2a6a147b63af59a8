using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Watching;

/// <summary>A saved query, ready to be asked about one person.</summary>
internal sealed class WatchedQuery
{
    private readonly IReadOnlyList<CompiledFilter> filters;
    private readonly WordsMeaning words;
    private IReadOnlyList<Need>? needs;

    public WatchedQuery(
        Guid id,
        CandidateQuery query,
        WordsMeaning words,
        FacetSlots slots,
        Taxonomy taxonomy
    )
    {
        Id = id;
        Query = query;
        this.words = words;
        filters = FilterCompiler.Compile(query, words, slots, taxonomy);
        Places = WatchPlaces.Of(query, words, slots);
    }

    public Guid Id { get; }
    public CandidateQuery Query { get; }

    public OccupationCode? Asked =>
        Query.Need?.Occupation is { } needed ? needed
        : words.Codes is [var meant, ..] ? meant
        : Query.Occupations is [var chosen, ..] ? chosen
        : null;

    /// <summary>Where it waits for people.</summary>
    public WatchPlaces Places { get; }

    /// <summary>The last round it was asked in: it may wait in several places, and is asked once.</summary>
    public long AskedIn { get; set; }

    public bool Finds(CandidateDocument document, PairScore score)
    {
        foreach (var filter in filters)
        {
            if (!filter.Passes(document))
                return false;
        }

        return Query.Fit is not { } fit || Fits(Score(document, score), fit);
    }

    public MatchResult Score(CandidateDocument document, PairScore score)
    {
        needs ??= QueryNeeds.Of(Query, words, score.Taxonomy);
        return score.Best(needs, document.Profile, Query.Sort);
    }

    private static bool Fits(MatchResult match, CandidateFit fit) =>
        fit == CandidateFit.Full ? match.Gaps.Count == 0 : match.OneStepAway;
}
