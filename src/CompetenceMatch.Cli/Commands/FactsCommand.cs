using System.CommandLine;
using System.Globalization;
using CompetenceMatch.Cli.Writing;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Checking;

namespace CompetenceMatch.Cli.Commands;

/// <summary>The rows of the recognition tables that somebody should look at again.</summary>
internal static class FactsCommand
{
    private const int StandardMonths = 12;

    public static Command Create(Surroundings around)
    {
        var months = Choices.Number(
            "--older-than",
            "Months since the date of the source",
            StandardMonths
        );
        var today = Choices.Today();
        var json = Choices.Flag("--json", "One JSON document");
        var command = new Command(
            "facts",
            "List the rules that are old, undated, general knowledge or have unverified fields"
        )
        {
            months,
            today,
            json,
        };
        command.SetAction(parsed =>
        {
            var limit = parsed.GetValue(months);
            var day = parsed.GetValue(today) ?? around.Today;
            var all = FactChecks.Of(ReferenceTables.Load());
            var rows = all.Select(check => FactsRow.Of(check, limit, day))
                .Where(row => row.Reasons.Count > 0)
                .OrderBy(row => row.File, StringComparer.Ordinal)
                .ThenBy(row => row.Checked)
                .ThenBy(row => row.Id, StringComparer.Ordinal)
                .ToList();
            Write(around, rows, parsed.GetValue(json));
            around.Error.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{rows.Count} of {all.Count} rows to look at, {rows.Count(row => row.Reasons.Contains("old"))} older than {limit} months"
                )
            );
        });
        return command;
    }

    private static void Write(Surroundings around, List<FactsRow> rows, bool json)
    {
        if (json)
        {
            around.Output.Write(Json.Line(rows) + "\n");
            return;
        }
        around.Output.Write("file\tid\tchecked\treasons\tunverified\turl\n");
        foreach (var row in rows)
            around.Output.Write(
                $"{row.File}\t{row.Id}\t{row.Checked ?? "-"}\t{string.Join(';', row.Reasons)}\t{string.Join(';', row.Unverified)}\t{row.Url}\n"
            );
    }
}
