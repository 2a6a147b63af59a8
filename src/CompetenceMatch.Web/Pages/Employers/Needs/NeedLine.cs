using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>Who did what and when; no e-mail when a date did it.</summary>
public sealed record NeedLine(NeedMove? Move, DateTime At, string? Email);
