namespace CompetenceMatch.Web.Pages.Welcome.Titles;

public sealed record TeachInput
{
    /// <summary>A unit group, "other" or "none".</summary>
    public string? Choice { get; init; }

    /// <summary>The title of another occupation, and what a chosen suggestion left.</summary>
    public string? Other { get; init; }
    public string? Code { get; init; }

    /// <summary>ISO 639-1 of the words; empty = unknown.</summary>
    public string? Language { get; init; }
}
