using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Web.Recognition;

namespace CompetenceMatch.Web.Figures;

/// <summary>
/// Whom the figures of recognition count, with the outcome of each one's plan, as of a day and a set of rules. Practice
/// grows with the day, so outcomes are worth nothing on another.
/// </summary>
internal sealed class CountedPeople(Taxonomy taxonomy, DateOnly today)
{
    private readonly RecognitionTables rules = taxonomy.Recognition;
    private readonly Dictionary<Guid, CountedPerson> people = [];

    /// <summary>How many were planned and not taken over.</summary>
    public int Planned { get; private set; }

    public IReadOnlyDictionary<Guid, CountedPerson> ById => people;

    /// <summary>One for each who has an occupation to plan for.</summary>
    public IEnumerable<PlannedPerson> WithPlan
    {
        get
        {
            foreach (var person in people.Values)
            {
                if (person.Goal is { } goal)
                    yield return new PlannedPerson(person.Municipality, goal, person.Lack);
            }
        }
    }

    public bool IsOf(DateOnly day) => day == today && ReferenceEquals(rules, taxonomy.Recognition);

    public CountedPerson? Find(Guid id) => people.TryGetValue(id, out var one) ? one : null;

    /// <summary>As the person is now.</summary>
    /// <param name="card">Null = not to be found.</param>
    /// <returns>True if somebody who was counted is counted no more.</returns>
    public bool Put(Guid id, Profile? card)
    {
        if (card is null || !ShowsEducation(card))
            return people.Remove(id);
        people[id] = Of(card);
        return false;
    }

    /// <summary>The same person as in an earlier count of this day and these rules, nothing about them has changed.</summary>
    public void Keep(Guid id, CountedPerson known) => people[id] = known;

    // Who keeps the education from employers is not counted by it, and has no plan worth counting.
    private static bool ShowsEducation(Profile card) =>
        card.Educations.Count > 0
        || card.TradeCertificates.Count > 0
        || card.Authorisations.Count > 0;

    private CountedPerson Of(Profile card)
    {
        if (RecognitionGoals.Likeliest(card, taxonomy) is not { } goal)
            return new(card.Municipality, null, Lack.Nothing);
        Planned++;
        var way = RecognitionPlanner.Recommend(card, goal, today, taxonomy);
        return new(card.Municipality, goal, Lacks.Of(way));
    }
}
