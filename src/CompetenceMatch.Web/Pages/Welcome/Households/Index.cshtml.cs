using CompetenceMatch.Web.Checklists;
using CompetenceMatch.Web.FollowUps;

namespace CompetenceMatch.Web.Pages.Welcome.Households;

/// <summary>The team's households and how far each has come. A line is not a view: it names nobody.</summary>
public sealed class HouseholdsModel(Team team, TeamHouseholds households) : TeamPage(team)
{
    public IReadOnlyList<HouseholdLine> Lines { get; private set; } = [];

    public async Task OnGetAsync() => Lines = await households.All();
}
