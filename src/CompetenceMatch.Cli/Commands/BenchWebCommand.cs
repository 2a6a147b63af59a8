using System.CommandLine;
using CompetenceMatch.Cli.Benching.Web;
using CompetenceMatch.Cli.Writing;

namespace CompetenceMatch.Cli.Commands;

/// <summary>Measures the pages of the application over HTTP, with invented people, beside the web server's plain text.</summary>
internal static class BenchWebCommand
{
    // Started as a program: this tool does not refer to it.
    private const string Name = "Web";
    private const int Browsers = 4;

    public static Command Create(Surroundings around)
    {
        var profiles = Choices.Number("--profiles", "How many people", 100_000);
        var seed = Choices.Number("--seed", "Another number gives other people", 1, least: 0);
        var browsers = Choices.Number("--browsers", "How many ask at once", Browsers);
        var application = Choices.Optional(
            "--app",
            $"CompetenceMatch.{Name}.dll to measure (default: the Release build of this repository)"
        );
        var quick = Choices.Flag("--quick", "Few requests: shows that it runs, not how fast");
        var json = Choices.Flag("--json", "Write one JSON document");
        var command = new Command("web", "Measure the pages of the application over HTTP")
        {
            profiles,
            seed,
            browsers,
            application,
            quick,
            json,
        };
        command.SetAction(
            async (parsed, stop) =>
            {
                var bench = new WebBench(
                    around,
                    Application(parsed.GetValue(application)),
                    parsed.GetValue(profiles),
                    parsed.GetValue(seed)
                );
                var effort = parsed.GetValue(quick)
                    ? WebEffort.Quick
                    : WebEffort.Full(parsed.GetValue(browsers));
                return Write(around, await bench.Run(effort, stop), parsed.GetValue(json));
            }
        );
        return command;
    }

    /// <summary>The bound that the pages stand beside; started by the measurement.</summary>
    public static Command PlainTextServer()
    {
        var command = new Command("plain-text", "A web server with one line of text")
        {
            Hidden = true,
        };
        command.SetAction((_, stop) => PlainText.Run(stop));
        return command;
    }

    private static int Write(Surroundings around, WebReport report, bool asJson)
    {
        if (asJson)
            around.Output.Write(Json.Line(report) + "\n");
        else
            foreach (var line in WebTable.Lines(report))
                around.Output.Write(line + "\n");
        return report.HasFaults ? 1 : 0;
    }

    private static string Application(string? named)
    {
        if (named is not null)
            return File.Exists(named)
                ? Path.GetFullPath(named)
                : throw new BadInputException($"{named}: there is no such file");
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (
            folder is not null && !File.Exists(Path.Combine(folder.FullName, "CompetenceMatch.sln"))
        )
            folder = folder.Parent;
        var built = Path.Combine(
            folder?.FullName ?? "",
            "src",
            $"CompetenceMatch.{Name}",
            "bin",
            "Release",
            "net10.0",
            $"CompetenceMatch.{Name}.dll"
        );
        return File.Exists(built)
            ? built
            : throw new BadInputException(
                "the application is not built; run dotnet build -c Release src/CompetenceMatch.Web, or name it with --app"
            );
    }
}
