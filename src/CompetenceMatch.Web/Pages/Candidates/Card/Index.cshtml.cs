using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Cards;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Candidates.Card;

/// <summary>Exactly what employers see, by the same partial and the same rule.</summary>
public sealed class OwnCardModel(OwnCandidate own, TimeProvider time) : PageModel
{
    public BlindCardView Card { get; private set; } = null!;

    /// <summary>False = this is what they would see; nobody sees it now.</summary>
    public bool IsVisible { get; private set; }

    public async Task OnGetAsync()
    {
        var candidate = await own.FindOrCreate();
        var now = time.GetUtcNow();
        Card = BlindCardView.Of(candidate, now, time.Today());
        IsVisible = VisibilityRule
            .Decide(VisibilityFacts.Of(candidate.StandingOf(), now))
            .IsVisible;
    }
}
