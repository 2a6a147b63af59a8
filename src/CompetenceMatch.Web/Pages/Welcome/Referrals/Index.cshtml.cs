using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.FollowUps;

namespace CompetenceMatch.Web.Pages.Welcome.Referrals;

/// <summary>What others ask of us, and what we asked of others.</summary>
public sealed class ReferralsModel(Team team, Referring referring) : TeamPage(team)
{
    public IReadOnlyList<Referral> ToUs { get; private set; } = [];
    public IReadOnlyList<Referral> FromUs { get; private set; } = [];

    public async Task OnGetAsync()
    {
        ToUs = await referring.In();
        FromUs = await referring.Out();
    }
}
