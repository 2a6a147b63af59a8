using System.CommandLine;
using CompetenceMatch.Cli.Reading;
using CompetenceMatch.Cli.Writing;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.ReferenceData;

namespace CompetenceMatch.Cli.Commands;

/// <summary>Ranks profiles for a need by the same rules as the pages, with no database.</summary>
internal static class MatchCommand
{
    public static Command Create(Surroundings around)
    {
        var need = Choices.Needed("--need", "The need, a JSON document");
        var profiles = Choices.Needed("--profiles", "Profiles, one JSON document a line");
        var top = Choices.Number("--top", "How many matches to write", 20);
        var explain = new Option<bool>("--explain")
        {
            Description = "Say why each part got its points",
        };
        var today = Choices.Today();
        var command = new Command(
            "match",
            "Rank profiles for a need; one JSON line per match, best first"
        )
        {
            need,
            profiles,
            top,
            explain,
            today,
        };
        command.SetAction(parsed =>
        {
            var asked = Documents.Need(parsed.GetValue(need)!);
            var day = parsed.GetValue(today) ?? around.Today;
            var best = Best(asked, parsed.GetValue(profiles)!, parsed.GetValue(top), day);
            foreach (var match in best)
                around.Output.Write(
                    Json.Line(MatchLine.Of(match, parsed.GetValue(explain))) + "\n"
                );
        });
        return command;
    }

    // Equal scores stand in the order of the ids, so that two runs never differ.
    private static IEnumerable<MatchResult> Best(
        Need need,
        string profiles,
        int top,
        DateOnly today
    )
    {
        var taxonomy = ReferenceTables.Load().Taxonomy;
        var order = Comparer<MatchResult>.Create(
            (a, b) =>
                b.ScoreHundredths != a.ScoreHundredths
                    ? b.ScoreHundredths.CompareTo(a.ScoreHundredths)
                    : string.CompareOrdinal(a.ProfileId.Value, b.ProfileId.Value)
        );
        var best = new SortedSet<MatchResult>(order);
        foreach (var profile in Documents.Profiles(profiles))
        {
            best.Add(Match.Score(need, profile, taxonomy, MatchWeights.Default, today));
            if (best.Count > top)
                best.Remove(best.Max!);
        }

        return best;
    }
}
