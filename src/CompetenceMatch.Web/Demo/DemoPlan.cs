using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Demo;

/// <summary>A plan with a goal for work and one for language; every third has had no work-directed action for long.</summary>
internal sealed class DemoPlan(FollowUp followUp, Guid by, DateTime now)
{
    public Plan Of(int at)
    {
        var today = DateOnly.FromDateTime(now);
        var plan = new Plan
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            CandidateId = followUp.CandidateId,
            OrganisationId = followUp.OrganisationId,
            Language = "nb",
            NextReviewOn = today.AddDays((at * 4 % 60) - 4),
            SeenAt = at % 3 == 1 ? null : now.AddDays(-10),
            CreatedBy = by,
            CreatedAt = now.AddDays(-60),
            // Half of them hold something the person has not seen.
            ChangedAt = now.AddDays(at % 2 == 0 ? -12 : -3),
        };
        var work = Goal(plan, GoalTheme.Work, "Jeg får jobb i yrket mitt", at % 4 != 1);
        var language = Goal(plan, GoalTheme.Language, "Jeg snakker norsk på nivå B2", true);
        work.Actions.Add(
            at % 3 == 2
                ? Action(work, "Møte en arbeidsgiver", ActionState.Done, true, 15)
                : Action(work, "Ha praksis på en arbeidsplass", ActionState.InProgress, true, 22)
        );
        language.Actions.Add(Action(language, "Gå på norskkurs", ActionState.InProgress, false, 6));
        plan.Goals.AddRange([work, language]);
        plan.Events.Add(
            new PlanEvent
            {
                Id = Guid.CreateVersion7(now.AsUtc()),
                PlanId = plan.Id,
                Change = PlanChange.Made,
                ActorUserId = by,
                At = now.AddDays(-60),
            }
        );
        return plan;
    }

    private PlanGoal Goal(Plan plan, GoalTheme theme, string text, bool agreed) =>
        new()
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            PlanId = plan.Id,
            Theme = theme,
            Text = text,
            State = agreed ? GoalState.Agreed : GoalState.Proposed,
            Position = plan.Goals.Count,
            ConsentedAt = agreed ? now.AddDays(-50) : null,
            ConsentChannel = agreed ? ContactChannel.Meeting : null,
            CreatedBy = by,
            CreatedAt = now.AddDays(-60),
        };

    private PlanAction Action(
        PlanGoal goal,
        string text,
        ActionState state,
        bool isWork,
        int hours
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            GoalId = goal.Id,
            Text = text,
            Responsible = isWork ? ResponsibleKind.Team : ResponsibleKind.Candidate,
            ResponsibleId = isWork ? by : null,
            DueOn = DateOnly.FromDateTime(now).AddDays(25),
            State = state,
            IsWorkDirected = isWork,
            HoursPerWeek = hours,
            CreatedBy = by,
            CreatedAt = now.AddDays(-60),
            StartedAt = now.AddDays(-100),
            EndedAt = state == ActionState.Done ? now.AddDays(-70) : null,
        };
}
