using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Plans;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.OwnData;

/// <summary>What teams keep about a person who is followed up: who, the plan, the hires and the person's own answers.</summary>
public sealed class OwnFollowUp(CmDbContext database, SharedPlans plans, PlanPhrases phrases)
{
    public async Task<object> Of(Guid candidateId) =>
        new
        {
            Teams = await Teams(candidateId),
            Referrals = await Referrals(candidateId),
            Plan = await Plan(candidateId),
            Hires = await Hires(candidateId),
        };

    private async Task<object> Teams(Guid candidateId) =>
        await database
            .FollowUps.AsNoTracking()
            .Where(one => one.CandidateId == candidateId)
            .OrderBy(one => one.AskedAt)
            .Select(one => new
            {
                Team = one.Organisation!.Name,
                one.State,
                one.Basis,
                one.Sections,
                one.Purpose,
                one.AskedAt,
                one.StartedAt,
                one.ConsentExpiresAt,
                one.LastContactAt,
                one.NextContactOn,
                one.EndedAt,
                one.EndReason,
                one.EndNote,
                Events = one
                    .Events.OrderBy(step => step.At)
                    .Select(step => new
                    {
                        step.Move,
                        step.At,
                        step.Channel,
                        step.Sections,
                        step.Note,
                    })
                    .ToList(),
            })
            .ToListAsync();

    private async Task<object> Referrals(Guid candidateId) =>
        await database
            .Referrals.AsNoTracking()
            .Where(one => one.CandidateId == candidateId)
            .OrderBy(one => one.CreatedAt)
            .Select(one => new
            {
                From = one.FromOrganisation!.Name,
                To = one.ToOrganisation!.Name,
                one.Purpose,
                one.Sections,
                one.State,
                one.CreatedAt,
                one.ConsentedAt,
                one.OverrideReason,
                one.Answer,
                one.AnsweredAt,
            })
            .ToListAsync();

    private async Task<object?> Plan(Guid candidateId) =>
        await plans.Find(candidateId) is not { } plan
            ? null
            : new
            {
                KeptBy = plan.Organisation?.Name,
                plan.NextReviewOn,
                plan.SeenAt,
                plan.ChangedAt,
                Goals = plan
                    .Goals.OrderBy(goal => goal.Position)
                    .Select(goal => new
                    {
                        goal.Theme,
                        Text = phrases.Read(goal.Text),
                        goal.State,
                        goal.ConsentedAt,
                        Actions = goal.Actions.Select(action => new
                        {
                            Text = phrases.Read(action.Text),
                            action.Responsible,
                            action.DueOn,
                            action.State,
                            action.StateReason,
                            action.IsWorkDirected,
                            action.HoursPerWeek,
                        }),
                    }),
            };

    // What an employer answered is the employer's word; that it was asked and when is the person's to know.
    private async Task<object> Hires(Guid candidateId) =>
        await database
            .Placements.AsNoTracking()
            .Where(one => one.CandidateId == candidateId)
            .OrderBy(one => one.From)
            .Select(one => new
            {
                Employer = one.Organisation!.Name,
                one.Occupation,
                one.Municipality,
                one.Percent,
                one.From,
                one.To,
                one.Ending,
                one.Outcome,
                CheckIns = one
                    .CheckIns.OrderBy(check => check.DueOn)
                    .Select(check => new
                    {
                        check.Point,
                        check.Side,
                        check.DueOn,
                        check.AnsweredAt,
                        Answers = check.Side == CheckInSide.Candidate ? check.AnswersJson : null,
                    })
                    .ToList(),
            })
            .ToListAsync();
}
