using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Checklists;

/// <summary>Items from the rows of the fact table.</summary>
public static class ChecklistRows
{
    /// <summary>One for every task that concerns the household.</summary>
    public static IEnumerable<ChecklistItem> For(
        Household household,
        IEnumerable<WelcomeTask> tasks,
        IReadOnlyCollection<WelcomeAudience> groups,
        DateOnly today
    ) =>
        tasks
            .Where(task => task.Concerns(groups))
            .Select(task => new ChecklistItem
            {
                Id = Guid.CreateVersion7(),
                HouseholdId = household.Id,
                TaskOrder = task.Order,
                Phase = Enum.Parse<ChecklistPhase>(task.Phase, ignoreCase: true),
                Assignee = Enum.Parse<ResponsibleKind>(task.Responsible, ignoreCase: true),
                DueOn = Due(task, household.ArrivesOn, today),
            });

    /// <summary>Counted from the arrival; null where it is no day, or a day that has been.</summary>
    public static DateOnly? Due(WelcomeTask task, DateOnly? arrives, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(task);
        var due = task.DueDays is { } days ? arrives?.AddDays(days) : null;
        return due >= today ? due : null;
    }

    /// <summary>Another day of arrival takes along the open due dates that were counted from it.</summary>
    public static void Arrive(
        Household household,
        DateOnly? arrives,
        IReadOnlyList<WelcomeTask> tasks,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(household);
        var before = household.ArrivesOn;
        foreach (var item in household.Items.Where(one => one.DoneAt is null))
        {
            var task = tasks.FirstOrDefault(one => one.Order == item.TaskOrder);
            if (task?.DueDays is { } days && item.DueOn == before?.AddDays(days))
                item.DueOn = Due(task, arrives, today);
        }
        household.ArrivesOn = arrives;
    }
}
