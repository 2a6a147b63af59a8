using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Web.Pages.Employers.Find;

/// <summary>The answer to one search; on the first page also who meets all, or all but one thing.</summary>
/// <param name="IsSlow">True if everyone in the database was asked instead of the index.</param>
internal sealed record SearchAnswer(
    CandidateHits Hits,
    CandidateHits? Full,
    CandidateHits? OneStep,
    bool IsSlow
)
{
    private const int Shown = 3;

    public static SearchAnswer Of(CandidateIndex index, CandidateQuery query, DateOnly today)
    {
        var hits = index.Search(query, today);
        if (!HasFits(query))
            return new(hits, null, null, false);
        var oneStep = index.Search(Best(query, CandidateFit.OneStep), today, withFacets: false);
        // With nobody one step away there is nothing to set beside the list.
        return oneStep.Total == 0
            ? new(hits, null, null, false)
            : new(
                hits,
                index.Search(Best(query, CandidateFit.Full), today, withFacets: false),
                oneStep,
                false
            );
    }

    /// <summary>All that may have to be asked, for <see cref="Of(IReadOnlyList{CandidateHits})"/>.</summary>
    public static IEnumerable<(CandidateQuery Query, bool WithFacets)> Questions(
        CandidateQuery query
    ) =>
        HasFits(query)
            ?
            [
                (query, true),
                (Best(query, CandidateFit.Full), false),
                (Best(query, CandidateFit.OneStep), false),
            ]
            : [(query, true)];

    public static SearchAnswer Of(IReadOnlyList<CandidateHits> answers) =>
        answers is [var hits, var full, { Total: > 0 } oneStep]
            ? new(hits, full, oneStep, true)
            : new(answers[0], null, null, true);

    public FitGroups? Fits(Func<CandidateHits, IReadOnlyList<FoundPerson>> shown) =>
        Full is null || OneStep is null
            ? null
            : new FitGroups(
                new FitGroup(CandidateFit.Full, Full.Total, shown(Full)),
                new FitGroup(CandidateFit.OneStep, OneStep.Total, shown(OneStep))
            );

    /// <summary>Everybody who would be shown.</summary>
    public List<Guid> Ids() =>
        [
            .. Hits
                .Page.Concat(Hits.Advice?.Nearest.Select(one => one.Hit) ?? [])
                .Concat(Full?.Page ?? [])
                .Concat(OneStep?.Page ?? [])
                .Select(hit => Guid.ParseExact(hit.Id.Value, "N"))
                .Distinct(),
        ];

    private static bool HasFits(CandidateQuery query) => query is { Page: 1, Fit: null };

    private static CandidateQuery Best(CandidateQuery query, CandidateFit fit) =>
        query with
        {
            Fit = fit,
            Sort = CandidateSort.Match,
            PageSize = Shown,
        };
}
