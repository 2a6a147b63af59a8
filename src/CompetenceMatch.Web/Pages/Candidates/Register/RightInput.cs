using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

public sealed record RightInput
{
    public RightToWork? RightToWork { get; init; }
    public Residence? Residence { get; init; }
}
