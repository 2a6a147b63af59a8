namespace CompetenceMatch.Search.Linking;

/// <summary>A title that people use for a concept, in a language.</summary>
/// <param name="Concept">Id of what the label names: a STYRK-08 code, an ESCO URI, any opaque id.</param>
/// <param name="Language">ISO 639-1; empty when unknown.</param>
/// <param name="Kind">title (preferred), alt, or name (of a group).</param>
/// <param name="ParentConcept">The group the concept belongs to; null at the top or unknown.</param>
/// <param name="Id">The label's own id where the source has one.</param>
public sealed record VocabularyLabel(
    string Concept,
    string Language,
    string Kind,
    string Label,
    string? ParentConcept = null,
    string? Id = null
);
