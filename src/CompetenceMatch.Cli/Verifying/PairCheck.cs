using CompetenceMatch.Cli.Benching.Search;
using CompetenceMatch.Cli.Commands;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Synthetic;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Cli.Verifying;

/// <summary>Draws needs, lets the index rank everyone, and scores a page of them again by the rule itself.</summary>
internal sealed class PairCheck
{
    private const int PageSize = CandidateQuery.MostPerPage;
    private const int Needs = 3_000;

    private readonly DateOnly today = Choices.StandardDay;
    private readonly ReferenceTables tables = ReferenceTables.Load();
    private readonly Dictionary<string, Profile> people;
    private readonly BenchIndex index;
    private readonly RandomNeeds needs;
    private readonly Random dice;

    public PairCheck(int profiles, int seed)
    {
        dice = new Random(seed);
        var population = Population.Generate(tables, profiles, Needs, seed, today);
        var drawn = RandomPeople.Of(population, dice);
        people = drawn.ToDictionary(person => person.Id.Value, StringComparer.Ordinal);
        needs = new RandomNeeds(population, drawn, dice);
        var linker = new TitleLinker(new Vocabulary([]));
        index = new BenchIndex(tables, linker, today);
        index.Build(drawn);
    }

    public int Compared { get; private set; }

    /// <summary>One line for each pair whose scores differ, and for each list that is not everyone.</summary>
    public IEnumerable<string> Differences(int pairs)
    {
        while (Compared < pairs)
        {
            var need = needs.Next();
            var pages = (people.Count + PageSize - 1) / PageSize;
            var ranks = index.Rank(
                new()
                {
                    Need = need,
                    Page = 1 + dice.Next(pages),
                    PageSize = Math.Min(PageSize, pairs - Compared),
                }
            );
            if (ranks.Total != people.Count)
                yield return $"{NeedJson.Write(need)}: {ranks.Total} of {people.Count} people listed";
            foreach (var difference in OnPage(need, ranks))
                yield return difference;
        }
    }

    private IEnumerable<string> OnPage(Need need, BenchRanks ranks)
    {
        for (var at = 0; at < ranks.Ids.Count; at++)
        {
            Compared++;
            var person = people[ranks.Ids[at]];
            var rule = Match.Score(need, person, tables.Taxonomy, MatchWeights.Default, today);
            if (rule.ScoreHundredths != ranks.Scores[at])
                yield return $"index {ranks.Scores[at]}, rule {rule.ScoreHundredths}: "
                    + $"{NeedJson.Write(need)} {ProfileJson.Write(person)}";
        }
    }
}
