using System.CommandLine;
using CompetenceMatch.Cli.Benching;
using CompetenceMatch.Cli.Benching.Link;
using CompetenceMatch.Cli.Reading;
using CompetenceMatch.Cli.Writing;

namespace CompetenceMatch.Cli.Commands;

/// <summary>Measures the linker and the suggestions while a title is typed.</summary>
internal static class BenchLinkCommand
{
    public static Command Create(Surroundings around)
    {
        var labels = Choices.Optional(
            "--labels",
            $"Measure on these labels instead of STYRK-08: {LabelFile.Shape}"
        );
        var seed = Choices.Number("--seed", "Another number asks other titles", 1, 0);
        var threads = Choices.Threads("Throughput is measured on one thread and on so many", 2);
        var quick = Choices.Flag(
            "--quick",
            "Few titles, once each: shows that it runs, not how fast"
        );
        var json = Choices.Flag("--json", "Write one JSON document");
        var command = new Command("link", "Measure the title linker")
        {
            labels,
            seed,
            threads,
            quick,
            json,
        };
        command.SetAction(parsed =>
        {
            var effort = parsed.GetValue(quick)
                ? Effort.Quick(parsed.GetValue(threads))
                : Effort.Full(parsed.GetValue(threads)) with
                {
                    Queries = 1_000,
                };
            var report = new LinkBench(
                LabelFile.Vocabulary(parsed.GetValue(labels)),
                parsed.GetValue(seed)
            ).Run(effort, around.Today, around.Error.WriteLine);
            if (parsed.GetValue(json))
                around.Output.Write(Json.Line(report) + "\n");
            else
                foreach (var line in LinkTable.Lines(report))
                    around.Output.Write(line + "\n");
            return report.Classes.Values.Any(figures => figures.Failed > 0) ? 1 : 0;
        });
        return command;
    }
}
