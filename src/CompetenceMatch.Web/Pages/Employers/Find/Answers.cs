using CompetenceMatch.Data;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Pages.Employers.Find;

/// <summary>Asks the index, and while there is none everyone in the database: slower, with the same answer.</summary>
public sealed class Answers(
    CandidateIndex index,
    IndexFeed feed,
    ShownPeople shown,
    SlowSearch slow,
    CmDbContext database,
    TimeProvider time
)
{
    /// <returns>Null = too many ask the database now.</returns>
    internal async Task<SearchAnswer?> To(CandidateQuery query, CancellationToken stop)
    {
        if (feed.IsReady)
            return SearchAnswer.Of(index, query, time.Today());
        using var place = slow.Enter();
        if (place is null)
            return null;
        return await slow.Ask(database, SearchAnswer.Questions(query), stop) is { } answers
            ? SearchAnswer.Of(answers)
            : SearchAnswer.Of(index, query, time.Today());
    }

    /// <summary>The people behind hits as the database has them now.</summary>
    internal Task<IReadOnlyList<ShownPerson>> People(IReadOnlyCollection<Guid> ids) =>
        shown.Read(database, ids, () => feed.Position);

    /// <summary>Takes people who may not be shown out of the index.</summary>
    /// <returns>False if there is no index to take them out of.</returns>
    internal async Task<bool> Forget(IReadOnlyList<Guid> people)
    {
        if (!feed.IsReady)
            return false;
        await feed.Refresh(people, CancellationToken.None);
        return true;
    }
}
