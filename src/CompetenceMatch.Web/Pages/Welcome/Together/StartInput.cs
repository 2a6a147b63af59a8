using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Welcome.Together;

public sealed record StartInput
{
    /// <summary>One of the shipped languages.</summary>
    public string? Language { get; init; }
    public bool? Interpreter { get; init; }

    [StringLength(200, ErrorMessage = "Together_Start_NoteLong")]
    public string? Note { get; init; }

    /// <summary>The public code of somebody the team follows; new for somebody who is not here yet.</summary>
    public string? Who { get; init; }
}
