using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Needs;
using CompetenceMatch.Web.Offers;
using CompetenceMatch.Web.Recognition;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Welcome.Plans;

/// <summary>Who an action can be given to, and what it can be tied to, within what the person opened.</summary>
public sealed class ActionChoices(
    CmDbContext database,
    PersonOverview overview,
    ActorsAround actors,
    FittingOffers fitting,
    Labels labels,
    Texts texts
)
{
    /// <summary>The person, the team, the other actors that follow the person, and employers in contact.</summary>
    public async Task<IReadOnlyList<SelectListItem>> Who(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var others = await actors.Of([plan.CandidateId], plan.OrganisationId);
        return
        [
            new(texts["Plan_ActionForm_Who_Candidate"], nameof(ResponsibleKind.Candidate)),
            new(plan.Organisation!.Name, nameof(ResponsibleKind.Team)),
            .. others.Select(one => new SelectListItem(one.Name, $"{one.Id}")),
        ];
    }

    public async Task<(ResponsibleKind Kind, Guid? Id)?> Responsible(Plan plan, string? who)
    {
        if (who is null || (await Who(plan)).All(one => one.Value != who))
            return null;
        if (!Guid.TryParse(who, out var id))
            return (Enum.Parse<ResponsibleKind>(who), null);
        var kind = await database
            .Organisations.Where(one => one.Id == id)
            .Select(one => one.Kind)
            .SingleAsync();
        return (
            kind == OrganisationKind.Employer
                ? ResponsibleKind.Employer
                : ResponsibleKind.Organisation,
            id
        );
    }

    /// <summary>The person's best needs, the steps of the recommended way and the courses that fit, as "kind:id".</summary>
    public async Task<IReadOnlyList<SelectListItem>> Links(FollowUp followUp)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        var given = GivenProfile.From(followUp.Candidate!.Profile, followUp.Sections);
        var steps = overview.Recognition(given)?.Recommended.Steps ?? [];
        return
        [
            .. (await overview.Matches(given)).Select(one => new SelectListItem(
                texts["Plan_ActionForm_Link_Need", labels.NeedTitle(one.Need.Content)],
                $"{PlanLink.Need}:{one.Need.Id}"
            )),
            .. steps.Select(step => new SelectListItem(
                texts["Plan_ActionForm_Link_Step", PlanWords.Title(step)],
                $"{PlanLink.RecognitionStep}:{step.Id}"
            )),
            .. fitting
                .For(given, await fitting.Running())
                .Select(one => new SelectListItem(
                    texts["Plan_ActionForm_Link_Course", one.Offer.Name ?? one.Offer.Provider],
                    $"{PlanLink.Course}:{one.Offer.Id}"
                )),
        ];
    }
}
