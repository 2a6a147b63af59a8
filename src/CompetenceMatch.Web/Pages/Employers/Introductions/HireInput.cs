using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Pages.Employers.Introductions;

public sealed record HireInput
{
    public DateParts From { get; init; } = new();
    public string? Percent { get; init; }
}
