using System.CommandLine;
using CompetenceMatch.Cli.Benching;
using CompetenceMatch.Cli.Benching.Search;
using CompetenceMatch.Cli.Writing;

namespace CompetenceMatch.Cli.Commands;

/// <summary>Measures the candidate index on invented people, at the asked size and at a tenth and a hundredth of it.</summary>
internal static class BenchSearchCommand
{
    public static Command Create(Surroundings around)
    {
        var profiles = Choices.Number("--profiles", "How many people", 1_000_000, least: 100);
        var seed = Choices.Number("--seed", "Another number gives other people and queries", 1, 0);
        var threads = Choices.Threads("Throughput is measured on one thread and on so many", 2);
        var quick = Choices.Flag(
            "--quick",
            "Few queries, once each: shows that it runs, not how fast"
        );
        var json = Choices.Flag("--json", "Write one JSON document");
        var export = Choices.Optional(
            "--export",
            "Measure nothing; write documents, queries and expected answers to this folder"
        );
        var command = new Command("search", "Measure the candidate index")
        {
            profiles,
            seed,
            threads,
            quick,
            json,
            export,
        };
        command.SetAction(parsed =>
        {
            var effort = parsed.GetValue(quick)
                ? Effort.Quick(parsed.GetValue(threads))
                : Effort.Full(parsed.GetValue(threads));
            var bench = new SearchBench(
                parsed.GetValue(profiles),
                parsed.GetValue(seed),
                Choices.StandardDay
            );
            if (parsed.GetValue(export) is { } folder)
                return Export(bench, folder, effort);
            var sizes = bench.Run(effort, around.Error.WriteLine);
            var report = SearchReport.Of(sizes, parsed.GetValue(seed), around.Today);
            return Write(around, report, parsed.GetValue(json));
        });
        return command;
    }

    private static int Write(Surroundings around, SearchReport report, bool asJson)
    {
        if (asJson)
            around.Output.Write(Json.Line(report) + "\n");
        else
            foreach (var line in SearchTable.Lines(report))
                around.Output.Write(line + "\n");
        return report.HasFaults ? 1 : 0;
    }

    private static int Export(SearchBench bench, string folder, Effort effort)
    {
        try
        {
            bench.Export(folder, effort.Queries, effort.Threads);
            return 0;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(
                $"{folder}: the files cannot be written: {wrong.Message}",
                wrong
            );
        }
    }
}
