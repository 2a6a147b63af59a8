namespace CompetenceMatch.Search.Columns;

/// <summary>The points for what people answered with a single value, place left out: a few look-ups in small tables.</summary>
/// <param name="alike">What everyone has, when nothing of it is asked; null = it differs.</param>
internal readonly ref struct AnswerScorer(
    ReadOnlySpan<ushort> levels,
    ReadOnlySpan<ushort> norwegian,
    TermPoints terms,
    int? alike
)
{
    private readonly ReadOnlySpan<ushort> levels = levels;
    private readonly ReadOnlySpan<ushort> norwegian = norwegian;
    private readonly bool asksTerms = terms.Asks;
    private readonly int noTerms = terms.Asks ? 0 : terms.Most;

    public int? Alike { get; } = alike;

    /// <param name="answers">Of the row, see <see cref="PersonRow.Answers"/>.</param>
    public int Of(ushort answers, ReadOnlySpan<PersonRow> rows, int row) =>
        levels[PersonRow.LevelOf(answers)]
        + norwegian[PersonRow.NorwegianOf(answers)]
        + (asksTerms ? terms.Of(rows[row]) : noTerms);
}
