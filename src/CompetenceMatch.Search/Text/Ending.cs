namespace CompetenceMatch.Search.Text;

/// <summary>Letters at the end (or start) of a word that say number, gender, case or definiteness.</summary>
/// <param name="Becomes">What stands in their place; the letters themselves = the word stays as it is.</param>
/// <param name="Least">Letters that must be left of the word, the new ones counted.</param>
internal sealed record Ending(string Letters, string Becomes, int Least)
{
    public bool Keeps => Letters == Becomes;

    public bool Fits(ReadOnlySpan<char> word, bool atStart) =>
        word.Length - Letters.Length + Becomes.Length >= Least
        && word.Length > Letters.Length
        && (
            atStart
                ? word.StartsWith(Letters, StringComparison.Ordinal)
                : word.EndsWith(Letters, StringComparison.Ordinal)
        );
}
