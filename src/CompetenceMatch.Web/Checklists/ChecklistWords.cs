using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.Web.Localisation;

namespace CompetenceMatch.Web.Checklists;

/// <summary>What an item says: the fact table in the reader's language, own words as they were written.</summary>
public sealed class ChecklistWords(ReferenceTables tables, Texts texts)
{
    private readonly Dictionary<int, WelcomeTask> tasks = tables.WelcomeTasks.ToDictionary(one =>
        one.Order
    );

    /// <summary>Null for own words, and for a row that has left the table.</summary>
    public WelcomeTask? Task(ChecklistItem item) =>
        item.TaskOrder is { } order ? tasks.GetValueOrDefault(order) : null;

    public string What(ChecklistItem item) =>
        Task(item)?.Task.In(Language.Current.Code)
        ?? item.Text
        ?? texts["Checklist_Gone", item.TaskOrder];

    public string? Who(ChecklistItem item, ChecklistView view) =>
        item.AssigneeId is { } id && view.Names.TryGetValue(id, out var name)
            ? name
            : item.Assignee switch
            {
                null => null,
                ResponsibleKind.Candidate when view.Reader == ChecklistReader.Team => texts[
                    "Checklist_By_Household"
                ],
                ResponsibleKind.Candidate => texts["Checklist_By_You"],
                ResponsibleKind.Team => view.TeamName,
                var kind => texts[$"Checklist_By_{kind}"],
            };
}
