using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Columns;
using Index = CompetenceMatch.Search.Tests.Candidates.Index;

namespace CompetenceMatch.Search.Tests.Columns;

/// <summary>Segments of invented people.</summary>
internal static class Segments
{
    public static Segment Of(IEnumerable<Profile> people)
    {
        var builder = new SegmentBuilder(Index.Taxonomy, new FacetSlots(Index.Taxonomy));
        var number = 0;
        foreach (var person in people)
            builder.Add(person, number++);
        return SegmentAssembly.Build(builder);
    }
}
