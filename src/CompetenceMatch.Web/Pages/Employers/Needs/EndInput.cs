namespace CompetenceMatch.Web.Pages.Employers.Needs;

public sealed record EndInput
{
    /// <summary>Name of a NeedEnding.</summary>
    public string? Ending { get; init; }
}
