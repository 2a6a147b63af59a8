namespace CompetenceMatch.Web.Pages.Welcome.Home;

public sealed record AssignInput
{
    /// <summary>Public codes of the ticked people.</summary>
    public List<string> Codes { get; init; } = [];

    /// <summary>The new lead; empty = nobody.</summary>
    public Guid? Lead { get; init; }
}
