using CompetenceMatch.Web.Forms;

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
}
