using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

public sealed record TermsInput
{
    public DateParts From { get; init; } = new();
    public string? Percent { get; init; }
    public List<string> Shifts { get; init; } = [];
    public DateParts BelowUntil { get; init; } = new();
}
