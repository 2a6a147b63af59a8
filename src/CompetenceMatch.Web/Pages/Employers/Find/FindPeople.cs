using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Hosting;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Matches;
using CompetenceMatch.Web.SavedSearches;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Find;

/// <summary>One search: asks the index, checks each hit against the database, and writes the log row.</summary>
public sealed class FindPeople(
    Answers answers,
    CandidateIndex index,
    CmDbContext database,
    Hiring hiring,
    Headlines headlines,
    OwnSearches saved,
    SearchLog log,
    TimeProvider time
)
{
    private const int MostHighlights = 2;

    /// <returns>Null = too many search the database now, while there is no index.</returns>
    public async Task<FoundPeople?> Search(
        SearchAddress address,
        CandidateQuery query,
        StoredNeed? need,
        CancellationToken stop
    )
    {
        using var activity = Telemetry.Source.StartActivity("search");
        Telemetry.Searches.Add(1);
        if (await Checked(query, stop) is not var (answer, rows))
            return null;
        var hits = answer.Hits;
        var near = hits.Advice?.Nearest ?? [];
        var opened = await saved.Opened(address.Saved);
        foreach (var (id, row) in await Rows([.. opened.New.Except(rows.Keys)]))
            rows[id] = row;
        var standing = await Standing(need, rows.Keys, opened.New);
        var asked = Asked(query, hits.Words);
        IReadOnlyList<FoundPerson> Shown(CandidateHits list) =>
            [
                .. list
                    .Page.Select(hit => Person(hit, [], rows, standing, hits.Words, asked))
                    .OfType<FoundPerson>(),
            ];
        var nearest = near.Select(one =>
                Person(one.Hit, one.Missing, rows, standing, hits.Words, asked)
            )
            .OfType<FoundPerson>();
        var found = new FoundPeople(
            address,
            query,
            hits,
            need,
            Shown(hits),
            [.. nearest],
            answer.Fits(Shown),
            standing.Count,
            opened == OpenedSearch.None ? null : News(opened, rows, asked),
            answer.IsSlow
        );
        await Log(query, hits, [.. rows.Keys]);
        return found;
    }

    /// <summary>Keeps a search that nobody met. Asked twice the same day it is one row.</summary>
    public async Task KeepUnmet(CandidateQuery query, StoredNeed? need, string? region)
    {
        // What the words mean needs nobody: an index that is being built says it too.
        var words = index.Search(query, time.Today(), withFacets: false).Words;
        var text = SearchRecord.WithoutWords(query, need?.Id, words);
        var since = time.GetUtcNow().UtcDateTime.AddDays(-1);
        var organisation = hiring.Organisation.Id;
        if (
            await database.UnmetNeeds.AnyAsync(one =>
                one.OrganisationId == organisation
                && one.QueryJson == text
                && one.CreatedAt >= since
            )
        )
            return;
        database.UnmetNeeds.Add(
            new UnmetNeed
            {
                Id = Guid.CreateVersion7(),
                OrganisationId = organisation,
                QueryJson = text,
                Region = region,
                CreatedAt = time.GetUtcNow().UtcDateTime,
            }
        );
        await database.SaveChangesAsync();
    }

    // The index may lag, or a consent may have run out an hour ago: whoever the database hides is taken out of the
    // index, and the search is made anew, so that the count stays the length of the list.
    private async Task<(SearchAnswer Answer, Dictionary<Guid, VisibleRow> Rows)?> Checked(
        CandidateQuery query,
        CancellationToken stop
    )
    {
        if (await answers.To(query, stop) is not { } answer)
            return null;
        var ids = answer.Ids();
        var rows = await Rows(ids);
        if (rows.Count == ids.Count || !await answers.Forget([.. ids.Except(rows.Keys)]))
            return (answer, rows);
        return await answers.To(query, stop) is { } anew ? (anew, await Rows(anew.Ids())) : null;
    }

    private async Task<Dictionary<Guid, VisibleRow>> Rows(List<Guid> ids)
    {
        var now = time.GetUtcNow();
        var rows = new Dictionary<Guid, VisibleRow>();
        foreach (var one in await answers.People(ids))
        {
            if (one.Card(now) is { } card)
                rows[one.Row.Id] = new(one.Row, card);
        }
        return rows;
    }

    private FoundNews News(
        OpenedSearch opened,
        Dictionary<Guid, VisibleRow> rows,
        OccupationCode? asked
    )
    {
        var people = opened.New.Where(rows.ContainsKey).Select(id => rows[id]).ToList();
        return new FoundNews(
            opened.Name,
            people.Count,
            [.. people.Take(FoundNews.Shown).Select(One)]
        );

        FoundNewPerson One(VisibleRow person)
        {
            var title = headlines.Of(person.Card, asked, time.Today()).Title;
            return new FoundNewPerson(person.Row.PublicCode, title, person.Card.Municipality);
        }
    }

    private async Task<NeedStanding> Standing(
        StoredNeed? need,
        IEnumerable<Guid> people,
        IReadOnlyList<Guid> news
    )
    {
        if (need is null)
            return new NeedStanding([], [], [.. news]);
        var ids = people.ToList();
        var listed = await database
            .Shortlist.Where(one => one.NeedId == need.Id)
            .Select(one => one.CandidateId)
            .ToListAsync();
        var asked = await database
            .Introductions.Where(one => one.NeedId == need.Id && ids.Contains(one.CandidateId))
            .OrderBy(one => one.CreatedAt)
            .Select(one => new
            {
                one.CandidateId,
                one.Id,
                one.State,
            })
            .ToListAsync();
        return new NeedStanding(
            [.. listed],
            asked
                .GroupBy(one => one.CandidateId)
                .ToDictionary(group => group.Key, group => (group.Last().Id, group.Last().State)),
            [.. news]
        );
    }

    private FoundPerson? Person(
        CandidateHit hit,
        IReadOnlyList<CandidateFilter> missing,
        Dictionary<Guid, VisibleRow> rows,
        NeedStanding standing,
        WordsMeaning words,
        OccupationCode? asked
    )
    {
        if (rows.GetValueOrDefault(Guid.ParseExact(hit.Id.Value, "N")) is not var (candidate, card))
            return null;
        var today = time.Today();
        return new FoundPerson(
            candidate.PublicCode,
            headlines.Of(card, asked, today),
            card.Municipality,
            card.AvailableFrom,
            new MatchView(hit.Match, false, !(candidate.Profile.AcceptsBelowLevelUntil >= today)),
            standing.Listed.Contains(candidate.Id),
            standing.Asked.TryGetValue(candidate.Id, out var introduction) ? introduction : null,
            missing,
            standing.New.Contains(candidate.Id),
            Highlights.Of(card, words, MostHighlights)
        );
    }

    private static OccupationCode? Asked(CandidateQuery query, WordsMeaning words) =>
        query.Need?.Occupation is { } needed ? needed
        : words.Codes is [var meant, ..] ? meant
        : query.Occupations is [var chosen, ..] ? chosen
        : null;

    private Task Log(CandidateQuery query, CandidateHits hits, IReadOnlyList<Guid> shown) =>
        log.Commit(
            new SearchAudit
            {
                Id = Guid.CreateVersion7(),
                At = time.GetUtcNow().UtcDateTime,
                ActorUserId = hiring.UserId,
                OrganisationId = hiring.Organisation.Id,
                QueryJson = SearchRecord.Of(query, query.Need is null ? null : hiring.Need.Id),
                IndexGeneration = hits.Generation,
                ResultIds = shown,
            }
        );

    private sealed record VisibleRow(Candidate Row, Profile Card);

    private sealed record NeedStanding(
        HashSet<Guid> Listed,
        Dictionary<Guid, (Guid Id, IntroductionState State)> Asked,
        HashSet<Guid> New
    )
    {
        public int Count => Listed.Count;
    }
}
