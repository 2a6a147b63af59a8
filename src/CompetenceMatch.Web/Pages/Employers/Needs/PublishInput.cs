using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

public sealed record PublishInput
{
    /// <summary>The last day candidates see the need.</summary>
    public DateParts ExpiresOn { get; init; } = new();
}
