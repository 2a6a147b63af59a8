using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Pages.Welcome.Households;

public sealed record ItemInput
{
    public string? Text { get; init; }
    public ChecklistPhase? Phase { get; init; }

    /// <summary>A kind, or the id of a member or an organisation; empty = nobody.</summary>
    public string? Who { get; init; }
    public DateParts Due { get; init; } = new();

    /// <summary>What the form was made from.</summary>
    public int Version { get; init; }

    public static ItemInput Of(ChecklistItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new ItemInput
        {
            Text = item.Text,
            Phase = item.Phase,
            Who = item.AssigneeId is { } id ? $"{id}" : $"{item.Assignee}",
            Due = DateParts.From(item.DueOn),
            Version = item.Version,
        };
    }
}
