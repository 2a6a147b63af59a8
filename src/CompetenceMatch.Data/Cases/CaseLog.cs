using System.Globalization;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Cases;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Data.Cases;

/// <summary>Every change of a chosen recognition plan goes this way, so that its history has no gaps; the caller saves.</summary>
public sealed class CaseLog(
    CmDbContext database,
    RecognitionCase which,
    Guid actor,
    DateTime now,
    DateOnly today
)
{
    private const int DaysAWeek = 7;

    public static RecognitionCase Choose(
        CmDbContext database,
        Guid candidateId,
        RecognitionPlan plan,
        PlannedWay way,
        RecognitionRoute route,
        DateTime now
    )
    {
        var chosen = new RecognitionCase
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            CandidateId = candidateId,
            Occupation = plan.Occupation.Value,
            Routes = [.. way.Routes],
            Profession = plan.Profession,
            ChosenAt = now,
            ChangedAt = now,
        };
        chosen.Steps.AddRange(way.Steps.Select(step => Row(chosen, step, now)));
        if (IsSent(way, route) && chosen.Steps.Find(one => one.IsDecision) is { } awaited)
        {
            awaited.State = CaseState.Submitted;
        }
        Order(chosen);
        database.Add(chosen);
        return chosen;
    }

    /// <summary>False and nothing changed if Core refuses the move, or it is not one of such a step.</summary>
    /// <param name="weeks">The most that the authority's answer takes; null = unknown.</param>
    public bool Move(RecognitionCaseStep step, CaseMove move, int? weeks = null)
    {
        if (!Apply(step, move, weeks))
        {
            return false;
        }
        Follow(step, move, weeks);
        return true;
    }

    /// <summary>A change without a move: a note, a date, a document.</summary>
    public void Touch() => which.ChangedAt = now;

    /// <summary>Takes over what the plan of today has more or less; what was done stays.</summary>
    public void Take(CaseChange change)
    {
        foreach (
            var step in which.Steps.FindAll(one =>
                change.NotNeeded.Contains(one.StepId) && one.State == CaseState.NotStarted
            )
        )
        {
            which.Steps.Remove(step);
            database.Remove(step);
        }
        foreach (var step in change.Added)
        {
            var row = Row(which, step, now);
            which.Steps.Add(row);
            database.Add(row);
        }
        Order(which);
        Touch();
    }

    // Whoever has sent the application waits for the answer, and has the papers.
    private void Follow(RecognitionCaseStep step, CaseMove move, int? weeks)
    {
        if (step is { Kind: StepKind.Application, IsDecision: false } && move == CaseMove.Finish)
        {
            foreach (var next in which.Steps.FindAll(one => one.IsDecision))
            {
                Apply(next, CaseMove.Submit, weeks);
            }
        }
        if (move is not (CaseMove.Submit or CaseMove.Finish) || !IsSending(step))
        {
            return;
        }
        foreach (
            var before in which.Steps.FindAll(one =>
                one.Position < step.Position
                && one.Kind is (StepKind.Check or StepKind.Documents or StepKind.Application)
                && !one.IsDecision
            )
        )
        {
            Apply(before, CaseMove.Finish, null);
        }
    }

    private static bool IsSending(RecognitionCaseStep step) =>
        step.IsDecision || step.Kind == StepKind.Application;

    private bool Apply(RecognitionCaseStep step, CaseMove move, int? weeks)
    {
        if (
            !CaseMoves.Fits(move, step.IsDecision)
            || CaseMoves.Apply(step.State, move) is not { } state
        )
        {
            return false;
        }
        database.RecognitionCaseEvents.Add(
            new RecognitionCaseEvent
            {
                Id = Guid.CreateVersion7(now.AsUtc()),
                CaseId = which.Id,
                StepId = step.StepId,
                Move = move,
                Before = step.State,
                After = state,
                ActorUserId = actor,
                At = now,
            }
        );
        step.State = state;
        Date(step, move, weeks);
        Touch();
        return true;
    }

    // What the person wrote wins.
    private void Date(RecognitionCaseStep step, CaseMove move, int? weeks)
    {
        if (move == CaseMove.Submit)
        {
            step.SubmittedOn ??= today;
            step.ExpectedOn ??= weeks is { } most
                ? step.SubmittedOn.Value.AddDays(most * DaysAWeek)
                : null;
        }
        else if (move is CaseMove.Grant or CaseMove.GrantPartly or CaseMove.Refuse)
        {
            step.AnsweredOn ??= today;
        }
        else if (move == CaseMove.Appeal)
        {
            step.AnsweredOn = null;
            step.ExpectedOn = null;
        }
    }

    // A plan leaves out what was sent before it was chosen; its answer is still awaited.
    private static bool IsSent(PlannedWay way, RecognitionRoute route)
    {
        var applies = route.Steps.ToList().FindIndex(step => step.Kind == StepKind.Application) + 1;
        return applies > 0
            && way.Steps.FirstOrDefault(step => Number(step.Id) == applies)
                is null
                    or { AnswerIsAwaited: true };
    }

    private static void Order(RecognitionCase chosen)
    {
        foreach (var (at, step) in chosen.Steps.OrderBy(one => Number(one.StepId)).Index())
        {
            step.Position = at + 1;
        }
    }

    private static int Number(string stepId) =>
        int.Parse(stepId[(stepId.LastIndexOf('.') + 1)..], CultureInfo.InvariantCulture);

    private static RecognitionCaseStep Row(RecognitionCase chosen, PlanStep step, DateTime now) =>
        new()
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            CaseId = chosen.Id,
            StepId = step.Id,
            Kind = step.Kind,
            IsDecision = step.IsDecision,
        };
}
