using System.ComponentModel.DataAnnotations;
using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Pages.Welcome.Households;

public sealed record EditInput
{
    public DateParts Arrives { get; init; } = new();

    [Required(ErrorMessage = "Checklist_Language_Missing")]
    public string? Language { get; init; }

    /// <summary>What the form was made from.</summary>
    public int Version { get; init; }
}
