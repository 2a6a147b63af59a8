namespace CompetenceMatch.Web.Pages.Employers.Find;

/// <summary>One new person in one line.</summary>
public sealed record FoundNewPerson(string Code, string Title, string? Municipality);
