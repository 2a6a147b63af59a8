using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.ReferenceData.Correcting;

/// <summary>The rules of recognition with people's corrections laid over the tables; both values are kept.</summary>
/// <param name="Tables">What the planner reads.</param>
/// <param name="Sheets">The tables as shipped.</param>
public sealed record CorrectedRules(
    RecognitionTables Tables,
    IReadOnlyList<RuleSheet> Sheets,
    IReadOnlyList<StandingCorrection> Corrections
)
{
    /// <summary>
    /// All together where they fit together; else one by one, oldest first, and one that does not fit is left out: a new
    /// version of a table must not stop the start.
    /// </summary>
    public static CorrectedRules Read(
        ReferenceTables tables,
        IReadOnlyCollection<CellCorrection> corrections,
        Func<string, string>? text = null
    )
    {
        ArgumentNullException.ThrowIfNull(tables);
        text ??= ReferenceTables.EmbeddedText;
        var sheets = RuleTables
            .All.Select(table => RuleSheet.Read(table, text(table.File)))
            .ToList();
        var used = new List<CellCorrection>();
        var problems = new Dictionary<Guid, ReferenceDataException>();
        var read = TryAll(tables, corrections, text);
        if (read is null)
        {
            read = tables.ReadRecognition(text);
            foreach (var one in corrections.OrderBy(one => one.At).ThenBy(one => one.Id))
            {
                try
                {
                    read = Check(tables, [.. used, one], text);
                    used.Add(one);
                }
                catch (ReferenceDataException wrong)
                {
                    problems.Add(one.Id, wrong);
                }
            }
        }

        return new(
            read,
            sheets,
            [
                .. corrections.Select(one => new StandingCorrection(
                    one,
                    sheets
                        .Find(sheet => sheet.Table.File == one.File)
                        ?.Find(one.Row)
                        ?.Cell(one.Column),
                    problems.GetValueOrDefault(one.Id)
                )),
            ]
        );
    }

    /// <summary>Reads and checks the tables with all these corrections, as the start reads the files.</summary>
    /// <exception cref="ReferenceDataException">One of them is wrong; the message says table, row and column.</exception>
    public static RecognitionTables Check(
        ReferenceTables tables,
        IReadOnlyCollection<CellCorrection> corrections,
        Func<string, string>? text = null
    )
    {
        ArgumentNullException.ThrowIfNull(tables);
        text ??= ReferenceTables.EmbeddedText;
        foreach (var one in corrections.Where(one => RuleTables.Find(one.File) is null))
            throw new ReferenceDataException(one.File, 0, one.Column, "is not a table of rules");
        return tables.ReadRecognition(file =>
            RuleTables.Find(file) is { } table
                ? CorrectedText.Of(
                    table,
                    text(file),
                    [.. corrections.Where(one => one.File == file)]
                )
                : text(file)
        );
    }

    public RuleSheet? Sheet(string? slug) =>
        Sheets.FirstOrDefault(sheet =>
            string.Equals(sheet.Table.Slug, slug, StringComparison.OrdinalIgnoreCase)
        );

    public IEnumerable<StandingCorrection> Of(string file, string row) =>
        Corrections.Where(one => one.Correction.File == file && one.Correction.Row == row);

    public StandingCorrection? Of(string file, string row, string column) =>
        Of(file, row).FirstOrDefault(one => one.Correction.Column == column);

    private static RecognitionTables? TryAll(
        ReferenceTables tables,
        IReadOnlyCollection<CellCorrection> corrections,
        Func<string, string> text
    )
    {
        try
        {
            return Check(tables, corrections, text);
        }
        catch (ReferenceDataException) when (corrections.Count > 0)
        {
            return null;
        }
    }
}
