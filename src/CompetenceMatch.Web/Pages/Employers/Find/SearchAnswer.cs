using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Web.Pages.Employers.Find;

/// <summary>What the index says to one search; on the first page also who meets all, or all but one thing.</summary>
internal sealed record SearchAnswer(CandidateHits Hits, CandidateHits? Full, CandidateHits? OneStep)
{
    private const int Shown = 3;

    public static SearchAnswer Of(CandidateIndex index, CandidateQuery query, DateOnly today)
    {
        var hits = index.Search(query, today);
        if (query is not { Page: 1, Fit: null })
            return new(hits, null, null);
        var best = query with { Sort = CandidateSort.Match, PageSize = Shown };
        var oneStep = index.Search(
            best with
            {
                Fit = CandidateFit.OneStep,
            },
            today,
            withFacets: false
        );
        // With nobody one step away there is nothing to set beside the list.
        return oneStep.Total == 0
            ? new(hits, null, null)
            : new(
                hits,
                index.Search(best with { Fit = CandidateFit.Full }, today, withFacets: false),
                oneStep
            );
    }

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
}
