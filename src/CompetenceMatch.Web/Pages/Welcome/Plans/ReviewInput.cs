using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Pages.Welcome.Plans;

public sealed record ReviewInput
{
    public DateParts Day { get; init; } = new();
}
