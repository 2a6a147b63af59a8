using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Columns;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Search.Plain;

/// <summary>
/// A search without an index: everyone is shown to it one by one, and it keeps no more than the places on the page.
/// Slower, and the same answer as <see cref="CandidateIndex.Search"/> gives.
/// </summary>
public sealed class PlainSearch
{
    private const int NearestShown = 5;

    private readonly CandidateQuery query;
    private readonly WordsMeaning words;
    private readonly PlainKnowledge known;
    private readonly bool withFacets;
    private readonly IReadOnlyList<Need> needs;
    private readonly IReadOnlyList<CompiledFilter> filters;
    private readonly ulong tie;
    private readonly PlainPlaces best;
    private readonly PlainPlaces nearest = new(NearestShown);
    private readonly PlainFacets facets;
    private readonly PlainWords near;
    private readonly int[] failedAlone;
    private int fewestFailed = int.MaxValue;
    private int total;

    public PlainSearch(CandidateQuery query, PlainKnowledge known, bool withFacets = true)
        : this(query, WordsMeaning.Of(query, known.Linker), known, withFacets) { }

    private PlainSearch(
        CandidateQuery query,
        WordsMeaning words,
        PlainKnowledge known,
        bool withFacets
    )
    {
        (this.query, this.words, this.known) = (query, words, known);
        this.withFacets = withFacets && !ChangesDemands;
        needs = QueryNeeds.Of(query, words, known.Taxonomy);
        filters = FilterCompiler.Compile(query, words, known.Slots, known.Taxonomy);
        failedAlone = new int[filters.Count + 1];
        tie = TieBreak.Of(needs[0].Id.Value);
        best = new PlainPlaces((int)Math.Min(int.MaxValue, Skip + Size));
        facets = new PlainFacets(query, known);
        near = new PlainWords(words);
    }

    // As the index has it: in a free search another choice would change who fits, so nothing is foretold.
    private bool ChangesDemands => query is { Fit: not null, Need: null };

    private long Skip => (Math.Max(1, query.Page) - 1L) * Size;

    private int Size => Math.Clamp(query.PageSize, 1, CandidateQuery.MostPerPage);

    private int FilterCount => filters.Count + (query.Fit is null ? 0 : 1);

    /// <summary>Each person once, in any order.</summary>
    public void Add(Profile profile, long updatedAt)
    {
        var document = new CandidateDocument(profile, updatedAt, known.Taxonomy, known.Slots);
        near.Add(document);
        var failed = filters.Where(filter => !filter.Passes(document)).ToArray();
        var person = new Scored(this, profile);
        if (failed.Length == 0 && person.Fits)
        {
            total++;
            best.Add(Place(person, updatedAt));
        }
        else if (total == 0)
            AddMiss(failed, person, updatedAt);
        if (withFacets)
            facets.Add(document, failed, () => person.Fits);
    }

    /// <summary>
    /// After everyone: the same question with a misspelt word read otherwise, to be shown everyone again. Null = nothing
    /// to read otherwise.
    /// </summary>
    public PlainSearch? Corrected()
    {
        var corrected = words.Corrected(near.Closest);
        return corrected.Corrections.Count == 0 || words.Corrections.Count > 0
            ? null
            : new PlainSearch(query, corrected, known, withFacets);
    }

    /// <summary>After everyone: whom <see cref="Hits"/> explains.</summary>
    public IReadOnlyList<ProfileId> Shown =>
        [.. best.From(Skip).Concat(Advises ? nearest.From(0) : []).Select(place => place.Id)];

    /// <summary>The answer; its generation is 0, as it is of no index.</summary>
    /// <param name="find">The people of <see cref="Shown"/> again; null = gone meanwhile.</param>
    public CandidateHits Hits(Func<ProfileId, IndexChange?> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        List<IndexChange> People(IEnumerable<PlainPlace> places) =>
            [.. places.Select(place => find(place.Id)).OfType<IndexChange>()];
        return new CandidateHits(
            total,
            [.. People(best.From(Skip)).Select(Hit)],
            withFacets ? facets.Result() : [],
            0,
            words,
            Advises ? new ZeroHitAdvice(Without(), [.. People(nearest.From(0)).Select(Miss)]) : null
        );
    }

    private bool Advises => total == 0 && FilterCount > 0 && !ChangesDemands;

    private void AddMiss(CompiledFilter[] failed, Scored person, long updatedAt)
    {
        var count = failed.Length + (query.Fit is not null && !person.Fits ? 1 : 0);
        if (count == 1)
            failedAlone[failed is [var only] ? IndexOf(only) : filters.Count]++;
        if (count > fewestFailed)
            return;
        if (count < fewestFailed)
            nearest.Clear();
        fewestFailed = count;
        nearest.Add(Place(person, updatedAt));
    }

    private int IndexOf(CompiledFilter filter)
    {
        var at = 0;
        while (!ReferenceEquals(filters[at], filter))
            at++;
        return at;
    }

    private PlainPlace Place(Scored person, long updatedAt)
    {
        var id = person.Profile.Id;
        var (first, second) = query.Sort switch
        {
            CandidateSort.Newest => (-updatedAt, 0L),
            CandidateSort.MostMet => (person.Match.Gaps.Count, -(long)person.Match.ScoreHundredths),
            _ => (-person.Match.ScoreHundredths, 0L),
        };
        return new PlainPlace(first, second, TieBreak.Join(TieBreak.Of(id.Value), tie), id);
    }

    // Who fails one filter alone would be there without it.
    private FilterAdvice[] Without() =>
        [
            .. filters
                .Select(filter => new CandidateFilter(filter.Kind, filter.Value))
                .Concat(query.Fit is { } fit ? [FitAsked(fit)] : [])
                .Select((filter, at) => new FilterAdvice(filter, failedAlone[at]))
                .OrderByDescending(advice => advice.Count)
                .ThenBy(advice => advice.Filter.Kind),
        ];

    private CandidateHit Hit(IndexChange person) =>
        new(person.Id, Match(person.Profile!), person.UpdatedAt);

    private NearMiss Miss(IndexChange person)
    {
        var document = new CandidateDocument(
            person.Profile!,
            person.UpdatedAt,
            known.Taxonomy,
            known.Slots
        );
        var missing = filters
            .Where(filter => !filter.Passes(document))
            .Select(filter => new CandidateFilter(filter.Kind, filter.Value));
        var fits = new Scored(this, person.Profile!).Fits;
        return new NearMiss(
            Hit(person),
            [.. missing, .. query.Fit is { } fit && !fits ? [FitAsked(fit)] : (CandidateFilter[])[]]
        );
    }

    private static CandidateFilter FitAsked(CandidateFit fit) =>
        new(FilterKind.Fit, QueryKeys.NameOf(fit));

    private MatchResult Match(Profile profile) =>
        BestNeed.Of(profile, needs, query.Sort, known.Taxonomy, known.Weights, known.Today);

    // Most people are never scored: they fail a filter first.
    private sealed class Scored(PlainSearch search, Profile profile)
    {
        private MatchResult? match;

        public Profile Profile => profile;

        public MatchResult Match => match ??= search.Match(profile);

        public bool Fits =>
            search.query.Fit is not { } fit
            || FitFilter.Keeps(fit, Match.Gaps.Count, Match.OneStepAway);
    }
}
