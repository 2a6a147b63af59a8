using System.CommandLine;
using CompetenceMatch.Cli.Writing;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Synthetic;

namespace CompetenceMatch.Cli.Commands;

/// <summary>Writes invented people and needs; the same seed gives the same bytes on any machine and day.</summary>
internal static class GenerateCommand
{
    public static Command Create(Surroundings around)
    {
        var profiles = Choices.NeededNumber("--profiles", "How many people", least: 0);
        var needs = Choices.NeededNumber("--needs", "How many needs", least: 0);
        var seed = Choices.Number("--seed", "Another number gives other people", 1, least: 0);
        var folder = Choices.Needed("--out", "Folder for profiles.jsonl and needs.jsonl");
        var threads = Choices.Threads("Cores to use; the files do not depend on it");
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
            threads,
            today,
        };
        command.SetAction(parsed =>
        {
            var population = Population.Generate(
                ReferenceTables.Load(),
                parsed.GetValue(profiles),
                parsed.GetValue(needs),
                parsed.GetValue(seed),
                parsed.GetValue(today) ?? Choices.StandardDay
            );
            Write(
                population,
                parsed.GetValue(folder)!,
                parsed.GetValue(threads),
                new Progress(around, population.ProfileCount + population.NeedCount)
            );
        });
        return command;
    }

    private static void Write(Population population, string folder, int threads, Progress progress)
    {
        try
        {
            Directory.CreateDirectory(folder);
            ChunkedFile.Write(
                Path.Combine(folder, "profiles.jsonl"),
                population.ProfileCount,
                threads,
                (at, to) => ProfileJson.Write(population.ProfileAt(at), to),
                progress
            );
            ChunkedFile.Write(
                Path.Combine(folder, "needs.jsonl"),
                population.NeedCount,
                threads,
                (at, to) => NeedJson.Write(population.NeedAt(at), to),
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
}
