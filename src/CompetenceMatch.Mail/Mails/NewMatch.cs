namespace CompetenceMatch.Mail.Mails;

/// <summary>One new person in a digest: competence only, in the receiver's language.</summary>
/// <param name="Score">Whole points of 100.</param>
/// <param name="Fits">What fits; null = nothing was asked that tells people apart.</param>
public sealed record NewMatch(string Title, string Place, int Score, string? Fits, string? Lacks);
