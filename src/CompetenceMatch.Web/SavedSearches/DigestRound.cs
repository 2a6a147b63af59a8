using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Pages.Account.StopAlert;
using CompetenceMatch.Web.Pages.Employers.SavedSearches;
using CompetenceMatch.Web.Post;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.SavedSearches;

/// <summary>Writes the mails about saved searches that are due: one for each search with news, and none without.</summary>
public sealed class DigestRound(
    CmDbContext database,
    DigestPeople people,
    CandidateIndex index,
    IndexFeed feed,
    Postbox post,
    TimeProvider time
)
{
    // A round a minute takes up the rest.
    private const int AtOnce = 200;

    // Old news is no news; the next mail tells what has come since.
    private static readonly TimeSpan useful = TimeSpan.FromDays(2);

    public async Task Run(CancellationToken stop)
    {
        // The best of the news are chosen in the index; a mail can wait for it.
        if (!feed.IsReady)
            return;
        foreach (var rhythm in (AlertRhythm[])[AlertRhythm.Daily, AlertRhythm.Weekly])
        {
            var due = DigestTime.Latest(rhythm, time.GetUtcNow());
            var ids = await Due(rhythm, due).Select(one => one.Id).Take(AtOnce).ToListAsync(stop);
            foreach (var id in ids)
                await Write(id, due, stop);
        }
    }

    private IQueryable<SavedSearch> Due(AlertRhythm rhythm, DateTime due) =>
        database
            .SavedSearches.Where(one =>
                one.Rhythm == rhythm
                && (one.LastMailedAt == null || one.LastMailedAt < due)
                && one.User!.Email != null
                && one.User.DisabledAt == null
                && one.Organisation!.State == OrganisationState.Approved
                && database.Memberships.Any(member =>
                    member.UserId == one.UserId
                    && member.OrganisationId == one.OrganisationId
                    && member.State == MembershipState.Active
                )
                && one.Matches.Any(row =>
                    row.MailedAt == null
                    && row.SeenAt == null
                    && row.LostAt == null
                    && row.MatchedAt <= due
                )
            )
            .OrderBy(one => one.Id);

    private async Task Write(Guid id, DateTime due, CancellationToken stop)
    {
        database.ChangeTracker.Clear();
        var search = await database
            .SavedSearches.Include(one => one.User)
            .Include(one => one.Need)
            .Include(one =>
                one.Matches.Where(row =>
                    row.MailedAt == null
                    && row.SeenAt == null
                    && row.LostAt == null
                    && row.MatchedAt <= due
                )
            )
            .FirstOrDefaultAsync(one => one.Id == id, stop);
        if (search is null)
            return;
        var digest = await people.Of(
            search,
            [.. search.Matches.Select(row => row.CandidateId)],
            stop
        );
        search.LastMailedAt = time.UtcNow();
        if (digest.Shown.Count > 0)
            Put(search, digest);
        try
        {
            await database.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another node wrote this mail, or the search is gone.
            database.ChangeTracker.Clear();
        }
    }

    private void Put(SavedSearch search, Digest digest)
    {
        var now = time.UtcNow();
        var mail = post.Put(
            new NewMatches(
                search.Name,
                digest.Found.Count,
                digest.Lines,
                post.Link(SavedLinks.Open(search.Id)),
                post.Link(StopAlertLinks.Stop(search.UnsubscribeToken))
            ),
            search.User!.Email!,
            search.User.Language,
            validUntil: now + useful
        );
        foreach (var row in search.Matches.Where(row => digest.Found.Contains(row.CandidateId)))
            (row.MailedAt, row.MailId) = (now, mail);
        // A person who is described to an employer is in the log of searches, by mail as on the page.
        database.SearchAudits.Add(
            new SearchAudit
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                At = now,
                ActorUserId = search.UserId,
                OrganisationId = search.OrganisationId,
                QueryJson = SearchRecord.Of(SavedQuery.Of(search), search.NeedId),
                IndexGeneration = index.Generation,
                ResultIds = digest.Shown,
            }
        );
    }
}
