namespace CompetenceMatch.Web.Pages.Candidates.Register;

public sealed record WishInput
{
    public string? Title { get; init; }

    /// <summary>What a chosen suggestion left; checked again on the server.</summary>
    public string? Code { get; init; }

    /// <summary>The answer to "which of these", where the title fits several.</summary>
    public string? Choice { get; init; }
}
