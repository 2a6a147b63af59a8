using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Web.Pages.Employers.Find;

/// <param name="Total">All of them, not only those shown.</param>
public sealed record FitGroup(CandidateFit Fit, int Total, IReadOnlyList<FoundPerson> Best);
