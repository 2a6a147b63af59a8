using System.Collections.Concurrent;

namespace CompetenceMatch.Web.Indexing;

/// <summary>People whose row could not be read: hidden, logged once, and reported until the row can be read again.</summary>
public sealed class Quarantine(ILogger<Quarantine> log)
{
    private readonly ConcurrentDictionary<Guid, byte> rows = [];

    public IReadOnlyCollection<Guid> Ids => [.. rows.Keys.Order()];

    public void Put(Guid candidate, Exception fault)
    {
        // Its message may hold what the person wrote.
        if (rows.TryAdd(candidate, 0))
            log.LogError(
                "A profile cannot be read and is hidden: {CandidateId} {Error}",
                candidate,
                fault.GetType().Name
            );
    }

    public void Release(Guid candidate) => rows.TryRemove(candidate, out _);
}
