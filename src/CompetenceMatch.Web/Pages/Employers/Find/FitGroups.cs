namespace CompetenceMatch.Web.Pages.Employers.Find;

/// <summary>Full matches and those who are one step away, side by side; the best of each, and true counts.</summary>
public sealed record FitGroups(FitGroup Full, FitGroup OneStep);
