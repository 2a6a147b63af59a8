using CompetenceMatch.Core.Visibility;

namespace CompetenceMatch.Web.Pages.Candidates.MyIntroductions;

public sealed record YesInput
{
    public List<ConsentSection> Sections { get; init; } = [];
}
