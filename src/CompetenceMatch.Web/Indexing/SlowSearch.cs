using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Plain;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Indexing;

/// <summary>While there is no index: everyone in the database is read and asked, by a few searches at a time.</summary>
public sealed class SlowSearch(
    IndexFeed feed,
    FindablePeople people,
    LiveVocabulary vocabulary,
    Taxonomy taxonomy,
    TimeProvider time
) : IDisposable
{
    // Each keeps a core busy until it is done or the index is there.
    public const int AtOnce = 2;

    /// <summary>When somebody who found no place may ask again.</summary>
    public static readonly TimeSpan Again = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim places = new(AtOnce, AtOnce);

    /// <summary>A place among those who may ask; null = all are taken.</summary>
    public IDisposable? Enter() => places.Wait(0) ? new Place(places) : null;

    /// <summary>The answers in the order of the questions, all from one reading; null = the index is there now.</summary>
    public async Task<IReadOnlyList<CandidateHits>?> Ask(
        CmDbContext database,
        IEnumerable<(CandidateQuery Query, bool WithFacets)> questions,
        CancellationToken stop
    )
    {
        var known = new PlainKnowledge(
            taxonomy,
            vocabulary.Current.Linker,
            MatchWeights.Default,
            time.Today()
        );
        var searches = questions
            .Select(one => new PlainSearch(one.Query, known, one.WithFacets))
            .ToList();
        if (!await ShowEveryone(database, searches, stop))
            return null;
        var corrected = searches.ConvertAll(search => search.Corrected() ?? search);
        var again = corrected.Except(searches).ToList();
        if (again.Count > 0 && !await ShowEveryone(database, again, stop))
            return null;
        var ids = corrected.SelectMany(search => search.Shown).Distinct();
        var shown = (await people.These(database, [.. ids.Select(IdOf)], stop))
            .Where(one => one.Profile is not null)
            .ToDictionary(one => one.Id);
        return corrected.ConvertAll(search => search.Hits(shown.GetValueOrDefault));
    }

    public void Dispose() => places.Dispose();

    private async Task<bool> ShowEveryone(
        CmDbContext database,
        IReadOnlyList<PlainSearch> searches,
        CancellationToken stop
    )
    {
        await foreach (var batch in people.All(database, stop))
        {
            if (feed.IsReady)
                return false;
            foreach (var person in batch.Where(person => person.Profile is not null))
            foreach (var search in searches)
                search.Add(person.Profile!, person.UpdatedAt);
        }

        return true;
    }

    private static Guid IdOf(ProfileId id) => Guid.ParseExact(id.Value, "N");

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        public void Dispose() => places.Release();
    }
}
