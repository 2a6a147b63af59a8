namespace CompetenceMatch.Web.Pages.Candidates.Register;

public sealed record AddressInput
{
    /// <summary>no, yes or skip; absent = not answered.</summary>
    public string? Answer { get; init; }
}
