using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Web.Indexing;

/// <summary>What employers may find of everyone, for figures about many: from the index, and from the database while there is none.</summary>
public sealed class EveryCard(CandidateIndex index, IndexFeed feed, FindablePeople people)
{
    public IEnumerable<Profile> In(CmDbContext database) =>
        feed.IsReady
            ? index.Cards()
            : people
                .All(database)
                .ToBlockingEnumerable()
                .SelectMany(batch => batch)
                .Select(one => one.Profile)
                .OfType<Profile>();
}
