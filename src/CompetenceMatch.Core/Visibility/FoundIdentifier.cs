namespace CompetenceMatch.Core.Visibility;

/// <summary>Where in a text an identifier stands; in UTF-16 units.</summary>
public sealed record FoundIdentifier(IdentifierKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}
