using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Welcome.Titles;

/// <summary>A taught title with the team that taught it.</summary>
public sealed record TaughtLine(TaughtTitle Title, string Team);
