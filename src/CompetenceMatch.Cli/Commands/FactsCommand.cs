using System.CommandLine;
using System.Globalization;
using CompetenceMatch.Cli.Hosting;
using CompetenceMatch.Cli.Writing;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Checking;
using CompetenceMatch.ReferenceData.Correcting;

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
        var corrected = Choices.Corrected();
        var command = new Command(
            "facts",
            "List the rules that are old, undated, general knowledge or have unverified fields"
        )
        {
            months,
            today,
            json,
            corrected,
        };
        command.SetAction(
            async (parsed, stop) =>
            {
                var limit = parsed.GetValue(months);
                var day = parsed.GetValue(today) ?? around.Today;
                var tables = ReferenceTables.Load();
                var rules = parsed.GetValue(corrected)
                    ? await DatabaseFacts.Correct(tables, around, stop)
                    : CorrectedRules.Read(tables, []);
                var all = FactChecks.Of(tables);
                var rows = Rows(all, rules, limit, day);
                Write(around, rows, parsed.GetValue(json));
                around.Error.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{rows.Count} of {all.Count} rows to look at, {rows.Count(row => row.Reasons.Contains("old"))} older than {limit} months"
                    )
                );
            }
        );
        return command;
    }

    private static List<FactsRow> Rows(
        IReadOnlyList<FactCheck> checks,
        CorrectedRules rules,
        int months,
        DateOnly today
    ) =>
        [
            .. checks
                .Select(check =>
                    FactsRow.Of(check, months, today, [.. rules.Of(check.File, check.Id)])
                )
                .Where(row => row.Reasons.Count > 0)
                .OrderBy(row => row.File, StringComparer.Ordinal)
                .ThenBy(row => row.Checked)
                .ThenBy(row => row.Id, StringComparer.Ordinal),
        ];

    private static void Write(Surroundings around, List<FactsRow> rows, bool json)
    {
        if (json)
        {
            around.Output.Write(Json.Line(rows) + "\n");
            return;
        }
        around.Output.Write("file\tid\tchecked\treasons\tunverified\tcorrected\turl\n");
        foreach (var row in rows)
            around.Output.Write(
                $"{row.File}\t{row.Id}\t{row.Checked ?? "-"}\t{string.Join(';', row.Reasons)}\t{string.Join(';', row.Unverified)}\t{string.Join(';', row.Corrected)}\t{row.Url}\n"
            );
    }
}
