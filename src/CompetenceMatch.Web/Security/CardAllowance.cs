namespace CompetenceMatch.Web.Security;

/// <summary>S-22: people whose cards one user may open in a day.</summary>
public sealed record CardAllowance(int People);
