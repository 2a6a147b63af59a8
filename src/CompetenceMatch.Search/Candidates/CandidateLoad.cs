using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Columns;

namespace CompetenceMatch.Search.Candidates;

/// <summary>People on the way into an index that is built anew; each is packed as it comes, so a million need little beside the index.</summary>
public sealed class CandidateLoad
{
    private readonly SegmentBuilder builder;

    internal CandidateLoad(SegmentBuilder builder) => this.builder = builder;

    /// <summary>Each person once.</summary>
    /// <param name="updatedAt">Any number that grows with time; orders newest first.</param>
    public void Add(Profile profile, long updatedAt) => builder.Add(profile, updatedAt);

    internal Segment Build() => SegmentAssembly.Build(builder);
}
