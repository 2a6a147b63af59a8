using System.CommandLine;
using System.Data.Common;
using CompetenceMatch.Cli.Hosting;
using CompetenceMatch.Data;
using CompetenceMatch.ReferenceData;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Cli.Commands;

/// <summary>Looks at everything the application stands on and says plainly whether it is well.</summary>
internal static class DoctorCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new Command(
            "doctor",
            "Check reference data, database, index input and outbox"
        );
        command.SetAction((_, cancellationToken) => Run(around, cancellationToken));
        return command;
    }

    private static async Task<int> Run(Surroundings around, CancellationToken cancellationToken)
    {
        var findings = new List<Finding> { ReferenceData() };
        findings.AddRange(await Database(around, cancellationToken));
        foreach (var finding in findings)
            await around.Output.WriteLineAsync(
                $"{(finding.IsWell ? "ok  " : "BAD ")} {finding.What}: {finding.Says}"
            );
        var bad = findings.Count(finding => !finding.IsWell);
        await around.Output.WriteLineAsync(
            bad == 0 ? "All is well." : $"{bad} of {findings.Count} need attention."
        );
        return bad == 0 ? 0 : 1;
    }

    private static Finding ReferenceData()
    {
        try
        {
            var tables = ReferenceTables.Load().Tables;
            return new(
                "reference data",
                true,
                $"{tables.Count} tables, {tables.Sum(table => table.Rows)} rows"
            );
        }
        catch (ReferenceDataException wrong)
        {
            return new("reference data", false, wrong.Message);
        }
    }

    private static async Task<IEnumerable<Finding>> Database(
        Surroundings around,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await using var services = DatabaseServices.Open(around);
            await using var scope = services.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
            await DatabaseServices.RequireCurrent(database, cancellationToken);
            return await new DatabaseHealth(database, around.Time).Findings(cancellationToken);
        }
        catch (Exception wrong) when (wrong is BadInputException or DbException)
        {
            return [new("database", false, wrong.Message)];
        }
    }
}
