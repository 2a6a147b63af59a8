namespace CompetenceMatch.Search.Columns;

/// <summary>One person on the way into a segment; lists and texts have the builder's numbers.</summary>
/// <param name="Region">Home region's facet slot; <see cref="Segment.NoHome"/>, <see cref="Segment.NoRegion"/>.</param>
/// <param name="Place">Number of the municipality in the builder.</param>
/// <param name="Tie">Hash of the id; see <see cref="Core.Matching.TieBreak"/>.</param>
/// <param name="Card">Where the card begins.</param>
/// <param name="Words">Where the numbers of the own words begin; the next draft's begin where they end.</param>
/// <param name="Fields">As <paramref name="Words"/>, of the fields of education.</param>
internal readonly record struct PersonDraft(
    PersonRow Row,
    FacetKey Key,
    ulong Tie,
    int Card,
    ulong Facts,
    long UpdatedAt,
    int Region,
    int Place,
    int Lists,
    int Words,
    int Fields,
    int Shifts,
    int Moves
);
