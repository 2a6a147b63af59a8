namespace CompetenceMatch.Web.Occupations;

/// <summary>One line of the combobox: STYRK-08 code, the title that fits, the same in the reader's language.</summary>
public sealed record SuggestedTitle(string Value, string Label, string? Hint);
