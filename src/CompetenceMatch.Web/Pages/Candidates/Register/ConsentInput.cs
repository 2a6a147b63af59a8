using CompetenceMatch.Core.Visibility;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

public sealed record ConsentInput
{
    public List<ConsentSection> Employers { get; init; } = [];
    public List<ConsentSection> Team { get; init; } = [];
}
