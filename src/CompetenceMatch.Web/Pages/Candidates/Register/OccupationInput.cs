namespace CompetenceMatch.Web.Pages.Candidates.Register;

public sealed record OccupationInput
{
    /// <summary>A STYRK-08 code, or "own" to keep the words unlinked.</summary>
    public string? Choice { get; init; }
}
