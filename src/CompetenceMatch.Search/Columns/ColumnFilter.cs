using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>One filter of a query over columns.</summary>
/// <param name="AddTo">Adds the rows of a segment that pass to a set that is empty before.</param>
/// <param name="Key">Of <see cref="FilterKey"/>.</param>
internal sealed record ColumnFilter(
    FilterKind Kind,
    string? Value,
    ColumnFilter.Adding AddTo,
    LanguageFloor? Floor = null,
    long? Key = null
)
{
    public delegate void Adding(Segment segment, Span<ulong> to);
}
