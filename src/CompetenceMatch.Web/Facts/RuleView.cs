using CompetenceMatch.ReferenceData.Correcting;

namespace CompetenceMatch.Web.Facts;

/// <summary>One rule with its corrections, field by field.</summary>
public sealed class RuleView(CorrectedRules rules, RuleSheet sheet, RuleRow row)
{
    private static readonly string[] languages = ["nb", "en", "uk", "ar"];

    public RuleTable Table => sheet.Table;
    public RuleRow Row => row;
    public string Link => RuleLinks.One(sheet.Table, row);

    public IReadOnlyList<StandingCorrection> Corrections { get; } =
    [.. rules.Of(sheet.Table.File, row.Id)];

    /// <summary>Every field, in the table's order.</summary>
    public IEnumerable<RuleField> Fields => row.Cells.Select(cell => Field(cell.Key));

    /// <summary>Of a text in several languages only the reader's.</summary>
    public IEnumerable<RuleField> FieldsIn(string language) =>
        Fields.Where(field =>
            field.Name == field.Column || field.Column == $"{field.Name}_{language}"
        );

    public RuleField Field(string column)
    {
        var table = row.Cell(column) ?? "";
        var correction = Corrections.FirstOrDefault(one => one.Correction.Column == column);
        var value = correction is { IsUsed: true } used ? used.Correction.Value : table;
        return new(column, Name(column), value, table, correction);
    }

    /// <summary>As it counts; in the language where the table has it in several.</summary>
    public string Value(string name, string? language = null) =>
        Field(language is null ? name : $"{name}_{language}").Value;

    public bool Has(string column) => row.Cell(column) is not null;

    private string Name(string column)
    {
        var at = column.LastIndexOf('_');
        return at > 0 && languages.All(one => Has($"{column[..at]}_{one}")) ? column[..at] : column;
    }
}
