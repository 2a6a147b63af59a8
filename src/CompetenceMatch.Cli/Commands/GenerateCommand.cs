using System.CommandLine;
using System.Text;
using CompetenceMatch.Cli.Writing;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Synthetic;

namespace CompetenceMatch.Cli.Commands;

/// <summary>Writes invented people and needs; the same seed gives the same bytes on any machine and day.</summary>
internal static class GenerateCommand
{
    // Dates in the population count from a day. The clock's day would change the files from day to day.
    private static readonly DateOnly standardDay = new(2026, 11, 22);

    public static Command Create(Surroundings around)
    {
        var profiles = Choices.NeededNumber("--profiles", "How many people", least: 0);
        var needs = Choices.NeededNumber("--needs", "How many needs", least: 0);
        var seed = Choices.Number("--seed", "Another number gives other people", 1, least: 0);
        var folder = Choices.Needed("--out", "Folder for profiles.jsonl and needs.jsonl");
        var today = Choices.Today();
        today.Description =
            "The day the population is seen from, yyyy-MM-dd (default: a fixed day)";
        var command = new Command(
            "generate",
            "Write an invented population that follows the fact tables"
        )
        {
            profiles,
            needs,
            seed,
            folder,
            today,
        };
        command.SetAction(parsed =>
        {
            var population = Population.Generate(
                ReferenceTables.Load(),
                parsed.GetValue(profiles),
                parsed.GetValue(needs),
                parsed.GetValue(seed),
                parsed.GetValue(today) ?? standardDay
            );
            Write(
                population,
                parsed.GetValue(folder)!,
                new Progress(around, population.ProfileCount + population.NeedCount)
            );
        });
        return command;
    }

    private static void Write(Population population, string folder, Progress progress)
    {
        try
        {
            Directory.CreateDirectory(folder);
            Write(
                Path.Combine(folder, "profiles.jsonl"),
                population.Profiles.Select(ProfileJson.Write),
                progress
            );
            Write(
                Path.Combine(folder, "needs.jsonl"),
                population.Needs.Select(NeedJson.Write),
                progress
            );
            progress.Done();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(
                $"{folder}: the files cannot be written: {wrong.Message}",
                wrong
            );
        }
    }

    private static void Write(string path, IEnumerable<string> lines, Progress progress)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        foreach (var line in lines)
        {
            file.Write(line);
            file.Write('\n');
            progress.Step();
        }
    }
}
