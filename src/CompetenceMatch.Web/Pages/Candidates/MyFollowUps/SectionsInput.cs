using CompetenceMatch.Core.Visibility;

namespace CompetenceMatch.Web.Pages.Candidates.MyFollowUps;

public sealed record SectionsInput
{
    public List<ConsentSection> Sections { get; init; } = [];
}
