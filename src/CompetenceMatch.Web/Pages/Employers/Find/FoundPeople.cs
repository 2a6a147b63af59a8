using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Finding;

namespace CompetenceMatch.Web.Pages.Employers.Find;

/// <summary>The answer to a search as both pages show it.</summary>
/// <param name="Need">The need that people are listed and asked for; null = none chosen.</param>
/// <param name="Nearest">Only where there are no hits.</param>
/// <param name="Fits">On the first page, where somebody is one step away.</param>
/// <param name="News">Where a saved search was opened.</param>
/// <param name="IsSlow">True while the index is built: the database was asked.</param>
public sealed record FoundPeople(
    SearchAddress Address,
    CandidateQuery Query,
    CandidateHits Hits,
    StoredNeed? Need,
    IReadOnlyList<FoundPerson> People,
    IReadOnlyList<FoundPerson> Nearest,
    FitGroups? Fits,
    int Listed,
    FoundNews? News,
    bool IsSlow
)
{
    public int Pages => (Hits.Total + Query.PageSize - 1) / Query.PageSize;

    /// <summary>The address of this very page, for coming back to.</summary>
    public string Here => Address.Of(Query);
}
