namespace CompetenceMatch.Core.Recognition;

/// <summary>A person's correction of one cell of a fact table. Both values are kept.</summary>
/// <param name="File">Name of the table's file.</param>
/// <param name="Row">The row's stable id.</param>
/// <param name="TableValue">What the table said when it was corrected.</param>
/// <param name="Value">What is to stand instead, in the form of the table.</param>
/// <param name="At">UTC.</param>
public sealed record CellCorrection(
    Guid Id,
    string File,
    string Row,
    string Column,
    string TableValue,
    string Value,
    string Why,
    DateTime At
);
