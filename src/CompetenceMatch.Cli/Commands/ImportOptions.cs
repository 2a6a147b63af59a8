using System.CommandLine;

namespace CompetenceMatch.Cli.Commands;

/// <summary>What every import is asked: the files, their version, and whether to write and how to report.</summary>
internal sealed class ImportOptions(string argument, string files, string version)
{
    private readonly Argument<string> path = new(argument) { Description = files };
    private readonly Option<string?> release = Choices.Optional("--release", version);
    private readonly Option<bool> dryRun = new("--dry-run")
    {
        Description = "Say what would change and write nothing",
    };
    private readonly Option<bool> json = new("--json")
    {
        Description = "Report as one JSON document",
    };

    public Command Command(
        string name,
        string description,
        Func<ImportRequest, CancellationToken, Task<int>> run
    )
    {
        var command = new Command(name, description) { path, release, dryRun, json };
        command.SetAction(
            (parsed, stop) =>
                run(
                    new(
                        parsed.GetValue(path)!,
                        parsed.GetValue(release),
                        parsed.GetValue(dryRun),
                        parsed.GetValue(json)
                    ),
                    stop
                )
        );
        return command;
    }
}
