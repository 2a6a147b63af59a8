using System.ComponentModel.DataAnnotations;
using CompetenceMatch.Core.Visibility;

namespace CompetenceMatch.Web.Pages.Candidates.MyFollowUps;

public sealed record RequestInput
{
    [Required(ErrorMessage = "Followed_Request_TeamMissing")]
    public Guid? Team { get; init; }
    public List<ConsentSection> Sections { get; init; } = [];
}
