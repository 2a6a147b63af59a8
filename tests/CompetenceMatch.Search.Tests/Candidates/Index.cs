using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData.Synthetic;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Tests.Linking;

namespace CompetenceMatch.Search.Tests.Candidates;

/// <summary>Indexes of invented people for the tests.</summary>
internal static class Index
{
    public static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Lazy<Population> population = new(() =>
        Population.Generate(BuiltIn.Tables, 800, 60, 7, Today)
    );

    public static Taxonomy Taxonomy => BuiltIn.Tables.Taxonomy;

    public static IReadOnlyList<Profile> People { get; } = [.. population.Value.Profiles];

    public static IReadOnlyList<Need> Needs { get; } = [.. population.Value.Needs];

    public static CandidateIndex Full => full.Value;

    private static readonly Lazy<CandidateIndex> full = new(() => Of(People));

    public static CandidateIndex Of(IEnumerable<Profile> people)
    {
        var index = Empty();
        index.Apply(people.Select((p, i) => IndexChange.Upsert(p, i)));
        return index;
    }

    public static CandidateIndex Empty() => new(Taxonomy, BuiltIn.Linker, MatchWeights.Default);

    public static MatchResult Score(Need need, Profile profile) =>
        Match.Score(need, profile, Taxonomy, MatchWeights.Default, Today);
}
