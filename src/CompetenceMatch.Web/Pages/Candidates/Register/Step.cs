using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>One topic of the registration.</summary>
/// <param name="IsFilledIn">Whether the saved candidate answers the topic.</param>
public sealed record Step(string Path, string TitleKey, Func<Candidate, bool> IsFilledIn)
{
    /// <summary>A topic that hides nobody when it is left empty.</summary>
    public bool IsOptional { get; init; }
}
