using System.Globalization;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData.Synthetic;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>Queries of every class from the population itself; the same seed asks the same.</summary>
internal sealed class QueryMaker
{
    public const int Needs = 3_000;
    private const int MostPeopleRead = 3_000;
    private const int DeepestPage = 500;

    private readonly Population population;
    private readonly Random dice;
    private readonly QueryWords words;
    private readonly QueryFilterMaker filters;
    private readonly HostileQueries hostile;

    public QueryMaker(Population population, Taxonomy taxonomy, int seed, DateOnly today)
    {
        this.population = population;
        dice = new Random(seed);
        var people = Spread(population);
        words = new QueryWords(people, dice);
        filters = new QueryFilterMaker(people, taxonomy, dice, today);
        hostile = new HostileQueries(taxonomy, words, dice);
    }

    public IReadOnlyList<BenchQuery> Make(QueryClass kind, int count) =>
        [.. Enumerable.Range(1, count).Select(number => Make(kind, Name(kind, number)))];

    private BenchQuery Make(QueryClass kind, string id) =>
        kind == QueryClass.Typeahead
            ? new(id, kind, new(), words.Prefix(2, 6))
            : new(id, kind, Query(kind), null);

    private CandidateQuery Query(QueryClass kind) =>
        kind switch
        {
            QueryClass.Word => Of(words.Word()),
            QueryClass.And => Of(string.Join(' ', words.OfOnePerson(2 + dice.Next(2)))),
            QueryClass.Or => Of(
                string.Join(", ", Enumerable.Range(0, 2 + dice.Next(3)).Select(_ => words.Word()))
            ),
            QueryClass.Phrase => Of($"\"{words.Phrase()}\""),
            QueryClass.Prefix => Of(words.Prefix(3, 5)),
            QueryClass.Typo => Of(words.Misspelt()),
            QueryClass.Filtered => filters.Add(Of(words.Word()), 1 + dice.Next(3)),
            QueryClass.Facets => filters.Add(
                new() { Sort = CandidateSort.Newest, PageSize = 1 },
                1 + dice.Next(3)
            ),
            QueryClass.Browse => Browse(),
            QueryClass.DeepPage => (dice.Next(2) == 0 ? Composite() : Browse()) with
            {
                Page = DeepPage(),
            },
            QueryClass.Linked => Of(words.Title()),
            QueryClass.Hostile => hostile.Make(),
            _ => Composite(),
        };

    private static CandidateQuery Of(string text) => new() { Words = text };

    // A third takes the list as it is, the others narrow it as an employer would.
    private CandidateQuery Composite() =>
        filters.Add(
            CandidateQuery.For(population.NeedAt(dice.Next(population.NeedCount))),
            dice.Next(3)
        );

    private CandidateQuery Browse()
    {
        var wanted = filters.Person().Skills.Select(skill => skill.Name).Take(2).ToArray();
        var open = new CandidateQuery { TravelFrom = filters.Home(), ShouldSkills = [.. wanted] };
        return filters.Add(open, dice.Next(2));
    }

    private int DeepPage() =>
        2 + dice.Next(Math.Clamp(population.ProfileCount / 100, 1, DeepestPage));

    private static string Name(QueryClass kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{BenchQuery.NameOf(kind)}-{number}");

    private static Profile[] Spread(Population population)
    {
        var read = Math.Min(population.ProfileCount, MostPeopleRead);
        return
        [
            .. Enumerable
                .Range(0, read)
                .Select(at => (int)((long)at * population.ProfileCount / read))
                .Select(population.ProfileAt),
        ];
    }
}
