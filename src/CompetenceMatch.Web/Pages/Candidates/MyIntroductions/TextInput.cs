namespace CompetenceMatch.Web.Pages.Candidates.MyIntroductions;

public sealed record TextInput
{
    public string? Text { get; init; }
}
