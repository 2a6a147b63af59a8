using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>Adds filters as an employer chooses them, some that few pass and some that most do.</summary>
internal sealed class QueryFilterMaker
{
    private static readonly Cefr[] spoken = [Cefr.A2, Cefr.B1, Cefr.B1, Cefr.B2, Cefr.C1];
    private static readonly string[] licences = ["B", "B", "B", "C", "D"];
    private static readonly string[] shifts = ["day", "evening", "night", "weekend", "rota"];
    private static readonly int[] minutes = [15, 30, 45, 60, 90];

    private static readonly RecognitionState[] recognitions =
    [
        RecognitionState.Granted,
        RecognitionState.Authorised,
        RecognitionState.NotNeeded,
    ];

    private readonly Func<CandidateQuery, CandidateQuery>[] kinds;
    private readonly Profile[] people;
    private readonly string[] regions;
    private readonly Random dice;
    private readonly DateOnly today;

    public QueryFilterMaker(Profile[] people, Taxonomy taxonomy, Random dice, DateOnly today)
    {
        this.people = people;
        this.dice = dice;
        this.today = today;
        regions = [.. taxonomy.Regions.Keys.Order(StringComparer.Ordinal)];
        kinds =
        [
            query => query with { Regions = [Pick(regions), Pick(regions)] },
            query => query with { Regions = [Pick(regions)], IncludeWouldMove = false },
            query => query with { MinNus = dice.Next(3, 8) },
            query => query with { Languages = [Norwegian()] },
            query => query with { Licences = [Pick(licences)] },
            query => query with { AvailableBy = today.AddDays(dice.Next(150)) },
            query => query with { Percent = 50 + (10 * dice.Next(6)) },
            query => query with { Shifts = [Pick(shifts)] },
            query => query with { Recognition = [Pick(recognitions), Pick(recognitions)] },
            query => query with { TravelFrom = Home(), TravelMinutes = Pick(minutes) },
        ];
    }

    /// <summary>The same query with so many different kinds of filter.</summary>
    public CandidateQuery Add(CandidateQuery query, int count)
    {
        var order = Enumerable.Range(0, kinds.Length).ToArray();
        dice.Shuffle(order);
        return order.Take(count).Aggregate(query, (filtered, kind) => kinds[kind](filtered));
    }

    /// <summary>A place that people live in.</summary>
    public string? Home() => Pick(people).Municipality;

    public Profile Person() => Pick(people);

    private LanguageFloor Norwegian() => new("no", LanguageSkillKind.Speaking, Pick(spoken));

    private T Pick<T>(T[] items) => items[dice.Next(items.Length)];
}
