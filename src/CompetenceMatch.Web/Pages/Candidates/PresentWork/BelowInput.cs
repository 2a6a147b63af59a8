using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Pages.Candidates.PresentWork;

public sealed record BelowInput
{
    public DateParts Until { get; init; } = new();
}
