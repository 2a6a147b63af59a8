using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Checklists;

/// <summary>A household's checklist as one reader sees it.</summary>
/// <param name="Names">Of the team, the organisations and, for the team alone, its members.</param>
public sealed record ChecklistView(
    Household Household,
    ChecklistReader Reader,
    IReadOnlyDictionary<Guid, string> Names,
    DateOnly Today
)
{
    public string TeamName => Names[Household.OrganisationId];

    public IEnumerable<IGrouping<ChecklistPhase, ChecklistItem>> Phases =>
        Household
            .Items.OrderBy(item => item.TaskOrder ?? int.MaxValue)
            .ThenBy(item => item.CreatedAt)
            .ThenBy(item => item.Id)
            .GroupBy(item => item.Phase)
            .OrderBy(phase => phase.Key);

    public int Done => Household.Items.Count(item => item.DoneAt is not null);
    public int Late => Household.Items.Count(IsLate);

    /// <summary>The day in Norway.</summary>
    public static DateOnly? DoneOn(ChecklistItem item) =>
        item.DoneAt is { } utc
            ? DateOnly.FromDateTime(
                TimeZoneInfo.ConvertTime(utc.AsUtc(), NorwegianTime.Zone).DateTime
            )
            : null;

    public bool IsLate(ChecklistItem item) => item.DoneAt is null && item.DueOn < Today;

    public bool MayMark(ChecklistItem item) => MayMark(item, Reader);

    /// <summary>The team marks everything, the household what it was given.</summary>
    public static bool MayMark(ChecklistItem item, ChecklistReader reader) =>
        reader switch
        {
            ChecklistReader.Team => true,
            ChecklistReader.Candidate => item.Assignee == ResponsibleKind.Candidate,
            _ => false,
        };
}
