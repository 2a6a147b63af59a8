namespace CompetenceMatch.Search.Columns;

/// <summary>
/// The score of people who have nothing of the occupation and skills asked, when their single answers say it all: a few
/// look-ups in small tables, for the searches that let almost everyone through.
/// </summary>
internal readonly ref struct RestScorer(
    int constant,
    ReadOnlySpan<ushort> levels,
    ReadOnlySpan<ushort> norwegian,
    PlacePoints place,
    TermPoints terms
)
{
    private readonly ReadOnlySpan<ushort> levels = levels;
    private readonly ReadOnlySpan<ushort> norwegian = norwegian;
    private readonly ReadOnlySpan<ushort> living = place.ByPlace;
    private readonly bool asksMovers = place.AsksMovers;
    private readonly bool asksTerms = terms.Asks;
    private readonly int noTerms = terms.Asks ? 0 : terms.Most;

    public int Of(int row, in PersonRow person) =>
        constant
        + levels[person.Level]
        + norwegian[person.Norwegian]
        + (asksMovers ? place.Of(row, person) : living[person.Place])
        + (asksTerms ? terms.Of(person) : noTerms);
}
