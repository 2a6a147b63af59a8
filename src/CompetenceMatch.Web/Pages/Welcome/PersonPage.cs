using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.FollowUps;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Welcome;

/// <summary>A form about a person the team follows now; everybody else is not found.</summary>
public abstract class PersonPage(Team team, FollowedPeople people) : TeamPage(team)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public FollowUp FollowUp { get; private set; } = null!;
    public FollowedPerson Person { get; private set; } = null!;

    protected override async Task<bool> IsFound()
    {
        if (await people.Find(Code) is not { } followUp)
            return false;
        FollowUp = followUp;
        // The address of a form is in small letters; links on the page are not.
        Code = followUp.Candidate!.PublicCode;
        Person = new FollowedPerson(followUp.Candidate, followUp.Sections);
        return true;
    }
}
