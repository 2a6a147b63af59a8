using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

public sealed record ApprovalInput
{
    public string? Profession { get; init; }
    public AuthorisationState? State { get; init; }
}
