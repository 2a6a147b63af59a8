namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>One question with its answers as the person reads them; no lines = not stated.</summary>
public sealed record Answer(string Label, IReadOnlyList<string> Lines);
