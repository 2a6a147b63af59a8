namespace CompetenceMatch.Search.Linking;

/// <summary>One suggestion while a person types; one per concept.</summary>
/// <param name="Label">The label that fits what was typed, as its source writes it.</param>
/// <param name="MatchStart">Where in <paramref name="Label"/> the typed text stands, in characters.</param>
/// <param name="MatchLength">0 when the label only resembles the text.</param>
/// <param name="Translation">The concept's title in the asked language, where the label is in another.</param>
public sealed record Suggestion(
    string Concept,
    string Label,
    string Language,
    int MatchStart,
    int MatchLength,
    string? Translation = null
)
{
    /// <summary>The typed word kept, with the title in the asked language after it.</summary>
    public string Text => Translation is null ? Label : $"{Label} — {Translation}";
}
