namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>The answers of one topic.</summary>
public sealed record AnswerGroup(RegistrationStep Step, IReadOnlyList<Answer> Answers);
