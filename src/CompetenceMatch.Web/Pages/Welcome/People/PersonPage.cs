using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.FollowUps;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CompetenceMatch.Web.Pages.Welcome.People;

/// <summary>A form about a person the team follows now; everybody else is not found.</summary>
public abstract class PersonPage(Team team, FollowedPeople people) : TeamPage(team)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public FollowUp FollowUp { get; private set; } = null!;
    public FollowedPerson Person { get; private set; } = null!;

    public override Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    ) =>
        base.OnPageHandlerExecutionAsync(
            context,
            async () =>
            {
                if (await people.Find(Code) is not { } followUp)
                {
                    context.Result = new NotFoundResult();
                    return new PageHandlerExecutedContext(
                        context,
                        context.Filters,
                        context.HandlerMethod,
                        context.HandlerInstance
                    );
                }
                FollowUp = followUp;
                Person = new FollowedPerson(followUp.Candidate!, followUp.Sections);
                return await next();
            }
        );
}
