namespace CompetenceMatch.ReferenceData.Correcting;

/// <summary>A table whose rows are rules of recognition, and how one of its rows is named.</summary>
/// <param name="Keys">The columns that make a row's id; they are never corrected.</param>
/// <param name="Slug">The table in an address.</param>
public sealed record RuleTable(string File, string Slug, IReadOnlyList<string> Keys)
{
    /// <summary>Without ".tsv".</summary>
    public string Name => File[..File.IndexOf('.', StringComparison.Ordinal)];

    public override string ToString() => File;
}
