using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Localisation;

namespace CompetenceMatch.Web.Pages.Welcome.Households;

/// <summary>Who an item can be given to: the household, the team or one of it, and who else has to do with its people.</summary>
public sealed class AssigneeChoices(Team team, ActorsAround actors, Texts texts)
{
    public async Task<IReadOnlyList<Assignee>> Of(Household household)
    {
        ArgumentNullException.ThrowIfNull(household);
        var people = household.Members.ConvertAll(one => one.CandidateId);
        return
        [
            new(ResponsibleKind.Candidate, null, texts["Checklist_By_Household"]),
            new(ResponsibleKind.Team, null, team.Organisation.Name),
            .. (await team.Members()).Select(one => new Assignee(
                ResponsibleKind.Team,
                one.UserId,
                one.Email
            )),
            .. (await actors.Of(people, team.Organisation.Id)).Select(one => new Assignee(
                one.Kind == OrganisationKind.Employer
                    ? ResponsibleKind.Employer
                    : ResponsibleKind.Organisation,
                one.Id,
                one.Name
            )),
            new(ResponsibleKind.Organisation, null, texts["Checklist_By_Organisation"]),
            new(ResponsibleKind.Employer, null, texts["Checklist_By_Employer"]),
        ];
    }
}
