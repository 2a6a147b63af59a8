using System.CommandLine;
using System.CommandLine.Invocation;
using CompetenceMatch.Cli.Commands;
using CompetenceMatch.Data.Starting;
using CompetenceMatch.ReferenceData;

namespace CompetenceMatch.Cli;

/// <summary>The list of commands, and what their endings mean: 0 done, 1 bad input or state, 2 usage.</summary>
public static class Tool
{
    private const int Bad = 1;
    private const int Usage = 2;

    public static async Task<int> RunAsync(
        string[] arguments,
        Surroundings around,
        CancellationToken cancellationToken = default
    )
    {
        var parsed = Commands(around).Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
                await around.Error.WriteLineAsync($"cm: {error.Message}");
            await around.Error.WriteLineAsync("cm: --help lists the commands and their options");
            return Usage;
        }

        try
        {
            var streams = new InvocationConfiguration
            {
                Output = around.Output,
                Error = around.Error,
                EnableDefaultExceptionHandler = false,
            };
            var code = await parsed.InvokeAsync(streams, cancellationToken);
            await around.Output.FlushAsync(cancellationToken);
            return code;
        }
        catch (Exception wrong)
            when (wrong
                    is BadInputException
                        or ReferenceDataException
                        or DatabaseStartException
                        or System.Data.Common.DbException
            )
        {
            await around.Error.WriteLineAsync($"cm: {wrong.Message}");
            return Bad;
        }
    }

    private static RootCommand Commands(Surroundings around) =>
        new("CompetenceMatch from the command line")
        {
            LinkCommand.Create(around),
            MatchCommand.Create(around),
            PlanCommand.Create(around),
            FactsCommand.Create(around),
            GenerateCommand.Create(around),
            BenchCommand.Create(around),
            IndexCommand.Create(around),
            DbCommand.Create(around),
            ImportCommand.Create(around),
            DoctorCommand.Create(around),
            UserCommand.Create(around),
        };
}
