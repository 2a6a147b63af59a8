using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Employers.Home;

/// <summary>The figures of the first page, all of one organisation.</summary>
/// <param name="Answers">Yes or no given in the last two weeks.</param>
/// <param name="NewPeople">Newly found by the reader's saved searches.</param>
/// <param name="ColleaguesToAnswer">Zero for those who may not answer them.</param>
/// <param name="EndingSoon">Published needs that expire within a week.</param>
public sealed record HomeSummary(
    int Questions,
    int Answers,
    int Waiting,
    int NewPeople,
    int ColleaguesToAnswer,
    int Drafts,
    int EndingSoon,
    IReadOnlyList<StoredNeed> Needs
)
{
    public bool NothingWaits =>
        Questions + Answers + NewPeople + ColleaguesToAnswer + Drafts + EndingSoon == 0;
}
