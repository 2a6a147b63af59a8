namespace CompetenceMatch.Search.Columns;

/// <summary>Answers of one bit.</summary>
[Flags]
internal enum PersonFlags : byte
{
    None = 0,

    /// <summary>Interested in living in a rural place.</summary>
    Rural = 1,

    /// <summary>The right to work is limited.</summary>
    LimitedRight = 2,

    /// <summary>Has begun a higher education and not finished it.</summary>
    UnfinishedHigher = 4,

    /// <summary>Something does not fit the columns: Core scores the card instead.</summary>
    Irregular = 8,
}
