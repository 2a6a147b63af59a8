namespace CompetenceMatch.Data;

/// <summary>A stored profile or need that is not one, for example after an edit by hand. Says where, in the words of the contract.</summary>
public sealed class UnreadableDocumentException(FormatException inner)
    : FormatException(inner.Message, inner);
