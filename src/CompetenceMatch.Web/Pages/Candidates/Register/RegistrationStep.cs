using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>One topic of the registration.</summary>
/// <param name="IsFilledIn">Whether the saved candidate answers the topic at a moment (consents run out).</param>
public sealed record RegistrationStep(
    string Path,
    string TitleKey,
    Func<Candidate, DateTimeOffset, bool> IsFilledIn
)
{
    /// <summary>A topic that hides nobody when it is left empty.</summary>
    public bool IsOptional { get; init; }
}
