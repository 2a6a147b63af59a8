using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Web.Access;

namespace CompetenceMatch.Web.Pages.Candidates.PresentWork;

/// <summary>Whether the work a person has now uses what the person can.</summary>
public sealed class PresentWorkModel(OwnCandidate own, Taxonomy taxonomy) : CandidatePage(own)
{
    public OccupationCode? Occupation => Profile.CurrentJob?.Occupation;
    public Overqualification? Unused { get; private set; }

    public void OnGet() =>
        Unused = Occupation is { } occupation
            ? Overqualifications.For(Profile, occupation, null, taxonomy)
            : null;
}
