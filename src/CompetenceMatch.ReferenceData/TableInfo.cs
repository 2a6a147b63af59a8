namespace CompetenceMatch.ReferenceData;

/// <summary>What a fact table is, for the page that tells where the facts come from.</summary>
/// <param name="TitleKey">Key of the table's title in the texts.</param>
/// <param name="Rows">Rows read, counted at load.</param>
/// <param name="AsOf">The year or month (yyyy-MM) the facts hold for; null = dates stand in the rows' sources.</param>
/// <param name="CautionKey">Key of a caution to show beside the facts; null = none.</param>
public sealed record TableInfo(
    string File,
    string TitleKey,
    int Rows,
    string Source,
    string? AsOf,
    string? CautionKey
);
