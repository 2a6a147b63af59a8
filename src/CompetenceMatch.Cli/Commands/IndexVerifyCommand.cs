using System.CommandLine;
using CompetenceMatch.Cli.Verifying;

namespace CompetenceMatch.Cli.Commands;

/// <summary>Holds the index's score beside the rule it stands for, on many random pairs.</summary>
internal static class IndexVerifyCommand
{
    private const int Shown = 20;

    public static Command Create(Surroundings around)
    {
        var pairs = Choices.Number("--pairs", "How many pairs of need and person", 1_000_000);
        var profiles = Choices.Number("--profiles", "How many people they are drawn from", 20_000);
        var seed = Choices.Number("--seed", "Another number gives other pairs", 1, 0);
        var command = new Command(
            "verify",
            "Compare the index's score with the matching rule on invented pairs"
        )
        {
            pairs,
            profiles,
            seed,
        };
        command.SetAction(parsed =>
        {
            var check = new PairCheck(parsed.GetValue(profiles), parsed.GetValue(seed));
            var differences = 0;
            foreach (var difference in check.Differences(parsed.GetValue(pairs)))
            {
                if (differences++ < Shown)
                    around.Output.Write(difference + "\n");
            }

            around.Output.Write(
                FormattableString.Invariant(
                    $"{check.Compared} pairs compared, {differences} differences\n"
                )
            );
            return differences == 0 ? 0 : 1;
        });
        return command;
    }
}
