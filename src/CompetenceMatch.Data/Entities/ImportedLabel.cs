namespace CompetenceMatch.Data.Entities;

/// <summary>What a concept is called in a language.</summary>
public sealed class ImportedLabel
{
    public required int ConceptId { get; init; }

    /// <summary>The kind of file it came from: each kind replaces only its own labels.</summary>
    public required LabelOrigin Origin { get; init; }

    /// <summary>As the source writes it: ISO 639-1, with "no" for bokmål.</summary>
    public required string Language { get; init; }

    /// <summary>Place in the source's order; 0 is the title, the rest are alternatives.</summary>
    public required int Number { get; init; }
    public required string Text { get; init; }
}
