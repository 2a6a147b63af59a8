using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Pages.Welcome.Home;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CompetenceMatch.Web.Pages.Welcome;

/// <summary>A page of somebody who acts for a team; others are sent to the page that says how one gets there.</summary>
public abstract class TeamPage(Team team) : SavingPage
{
    public Team Team => team;

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (!await team.Enter())
            context.Result = new LocalRedirectResult(HomeLinks.Home);
        else if (!await IsFound())
            context.Result = new NotFoundResult();
        else
            await next();
    }

    /// <summary>Whether what the address names is the team's; somebody else's and none answer the same (S-03).</summary>
    protected virtual Task<bool> IsFound() => Task.FromResult(true);
}
