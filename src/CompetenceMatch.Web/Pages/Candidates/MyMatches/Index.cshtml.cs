using CompetenceMatch.Core.Matching;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Matches;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Candidates.MyMatches;

/// <summary>Full matches and those one step away side by side, the rest below; none is hidden.</summary>
public sealed class MyMatchesModel(
    OwnCandidate own,
    OwnMatches matches,
    Taxonomy taxonomy,
    Choices choices,
    TimeProvider time
) : CandidatePage(own)
{
    private const int Shown = 20;

    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    public IReadOnlyList<OwnMatch> Full { get; private set; } = [];
    public IReadOnlyList<OwnMatch> OneStep { get; private set; } = [];
    public IReadOnlyList<OwnMatch> Others { get; private set; } = [];
    public int Total { get; private set; }
    public IReadOnlyList<SelectListItem> Regions => choices.Regions();
    public bool AcceptsBelowLevel => Profile.AcceptsBelowLevelUntil >= time.Today();

    public async Task OnGetAsync()
    {
        if (Region is not null && !taxonomy.Regions.ContainsKey(Region))
            Region = null;
        var all = await matches.For(Profile, Region);
        Total = all.Count;
        Full = [.. all.Where(one => one.Match.Gaps.Count == 0).Take(Shown)];
        OneStep = [.. all.Where(one => one.Match.OneStepAway).Take(Shown)];
        Others =
        [
            .. all.Where(one => one.Match is { OneStepAway: false, Gaps.Count: > 0 }).Take(Shown),
        ];
    }
}
