using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Matches;

namespace CompetenceMatch.Web.Pages.Candidates.PresentWork;

/// <summary>Whether the work a person has now uses what the person can.</summary>
public sealed class PresentWorkModel(OwnCandidate own, OwnMatches matches, Taxonomy taxonomy)
    : CandidatePage(own)
{
    private const int MostOccupations = 6;

    public OccupationCode? Occupation => Profile.CurrentJob?.Occupation;
    public Overqualification? Unused { get; private set; }

    /// <summary>The work that the education is the ordinary way into.</summary>
    public IReadOnlyList<OccupationCode> LeadsTo =>
        [.. UsedCompetence.Occupations(Profile, taxonomy).Take(MostOccupations)];

    /// <summary>Null = the present work leaves nothing of the education unused.</summary>
    public UsedElsewhere? Used { get; private set; }

    public async Task OnGetAsync()
    {
        Unused = Occupation is { } occupation
            ? Overqualifications.For(Profile, occupation, null, taxonomy)
            : null;
        if (Unused is { LeavesUnused: true })
            Used = await matches.Using(Profile);
    }
}
