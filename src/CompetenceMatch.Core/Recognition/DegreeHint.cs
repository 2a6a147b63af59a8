namespace CompetenceMatch.Core.Recognition;

/// <summary>What a country's degree usually counts as in Norway; decided case by case.</summary>
/// <param name="TypicalLevelNb">In bokmål, as the table has it.</param>
/// <param name="IsNamed">True if the title itself stands in the table; false = only country and level fit.</param>
public sealed record DegreeHint(
    string Country,
    string LocalName,
    string TypicalLevelNb,
    bool IsNamed,
    string Source,
    string Confidence
);
