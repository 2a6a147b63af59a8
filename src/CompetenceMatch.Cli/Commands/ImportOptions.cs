using System.CommandLine;

namespace CompetenceMatch.Cli.Commands;

/// <summary>What every import can be asked.</summary>
internal sealed class ImportOptions
{
    public Option<bool> DryRun { get; } =
        new("--dry-run") { Description = "Say what would change and write nothing" };

    public Option<bool> Json { get; } =
        new("--json") { Description = "Report as one JSON document" };

    public (bool DryRun, bool Json) Of(ParseResult parsed) =>
        (parsed.GetValue(DryRun), parsed.GetValue(Json));
}
