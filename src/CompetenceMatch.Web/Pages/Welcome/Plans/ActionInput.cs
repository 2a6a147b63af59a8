using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Plans;

namespace CompetenceMatch.Web.Pages.Welcome.Plans;

public sealed record ActionInput
{
    public string? Text { get; init; }
    public string? Ready { get; init; }

    /// <summary>"Candidate", "Team", or the id of an organisation.</summary>
    public string? Who { get; init; }
    public DateParts Due { get; init; } = new();
    public bool Work { get; init; }
    public string? Hours { get; init; }

    /// <summary>Kind and id, as "Need:…"; empty = none.</summary>
    public string? Link { get; init; }

    public static ActionInput Of(PlanAction action, PlanPhrases phrases)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(phrases);
        return new ActionInput
        {
            Text = phrases.Read(action.Text),
            Who = action.ResponsibleId is { } id ? $"{id}" : $"{action.Responsible}",
            Due = DateParts.From(action.DueOn),
            Work = action.IsWorkDirected,
            Hours = $"{action.HoursPerWeek}",
            Link = action.LinkKind is { } kind ? $"{kind}:{action.LinkId}" : null,
        };
    }
}
