namespace CompetenceMatch.ReferenceData.Correcting;

/// <summary>One rule, cell by cell as written in its table.</summary>
/// <param name="Cells">By column, in the table's order; the check date last.</param>
public sealed record RuleRow(string Id, IReadOnlyList<KeyValuePair<string, string>> Cells)
{
    /// <summary>The id in an address and as an anchor: letters and digits stay, the rest is a dash.</summary>
    public string Slug { get; } =
        string.Concat(Id.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-'));

    /// <summary>Null = the table has no such column.</summary>
    public string? Cell(string column)
    {
        foreach (var cell in Cells)
        {
            if (cell.Key == column)
                return cell.Value;
        }

        return null;
    }
}
