namespace CompetenceMatch.Search.Candidates;

/// <summary>Lets choices be written as [a, b].</summary>
public static class ChoicesBuilder
{
    public static Choices<T> Of<T>(ReadOnlySpan<T> values) => new(values);
}
