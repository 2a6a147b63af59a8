using System.CommandLine;
using CompetenceMatch.Cli.Hosting;
using CompetenceMatch.Cli.Reading;
using CompetenceMatch.Cli.Writing;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.ReferenceData;

namespace CompetenceMatch.Cli.Commands;

/// <summary>A person's way to work in an occupation, from the route table.</summary>
internal static class PlanCommand
{
    private const int UnitGroupLevel = 4;

    public static Command Create(Surroundings around)
    {
        var profile = Choices.Needed("--profile", "The person, a JSON document");
        var occupation = Choices.Needed(
            "--occupation",
            "The goal, a STYRK-08 unit group such as 2223"
        );
        var today = Choices.Today();
        var employer = Choices.Flag(
            "--employer",
            "An employer asks: also what only an employer can use"
        );
        var corrected = Choices.Corrected();
        var command = new Command("plan", "Plan the way to an occupation; one JSON document")
        {
            profile,
            occupation,
            today,
            employer,
            corrected,
        };
        command.SetAction(
            async (parsed, stop) =>
            {
                var person = Documents.Profile(parsed.GetValue(profile)!);
                var tables = ReferenceTables.Load();
                if (parsed.GetValue(corrected))
                    await DatabaseFacts.Correct(tables, around, stop);
                var taxonomy = tables.Taxonomy;
                var goal = UnitGroup(parsed.GetValue(occupation)!, taxonomy);
                var plan = RecognitionPlanner.Plan(
                    person,
                    goal,
                    parsed.GetValue(today) ?? around.Today,
                    taxonomy,
                    parsed.GetValue(employer) ? PlanAsker.Employer : PlanAsker.Person
                );
                around.Output.Write(Json.Line(PlanDocument.Of(plan)) + "\n");
            }
        );
        return command;
    }

    private static OccupationCode UnitGroup(string text, Taxonomy taxonomy) =>
        taxonomy.Occupations.TryGetValue(new OccupationCode(text), out var known)
        && known.Level == UnitGroupLevel
            ? known.Code
            : throw new BadInputException($"--occupation {text}: not a STYRK-08 unit group");
}
