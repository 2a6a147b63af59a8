namespace CompetenceMatch.Web.Pages.Candidates.OwnData;

public sealed record PasswordInput
{
    public string? Password { get; init; }
}
