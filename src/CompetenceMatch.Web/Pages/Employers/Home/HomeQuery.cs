using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.SavedSearches;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Home;

public sealed class HomeQuery(CmDbContext database, OwnSearches saved, TimeProvider time)
{
    private const int Shown = 5;
    private const int RecentDays = 14;
    private const int SoonDays = 7;

    public async Task<HomeSummary> For(Membership membership)
    {
        var id = membership.OrganisationId;
        var introductions = database.Introductions.Where(one => one.OrganisationId == id);
        var needs = database.Needs.Where(one => one.OrganisationId == id);
        var recent = time.GetUtcNow().UtcDateTime.AddDays(-RecentDays);
        var soon = time.Today().AddDays(SoonDays);
        return new HomeSummary(
            await introductions.CountAsync(one => one.State == IntroductionState.Question),
            await introductions.CountAsync(one =>
                (one.State == IntroductionState.Accepted || one.State == IntroductionState.Declined)
                && one.AnsweredAt >= recent
            ),
            await introductions.CountAsync(one =>
                one.State == IntroductionState.Sent
                || one.State == IntroductionState.Seen
                || one.State == IntroductionState.Answered
            ),
            (await saved.News()).Values.Sum(),
            membership.Role == MembershipRole.Owner ? await ColleaguesToAnswer(id) : 0,
            await needs.CountAsync(one => one.State == NeedState.Draft),
            await needs.CountAsync(one =>
                one.State == NeedState.Published && one.ExpiresOn <= soon
            ),
            await needs
                .AsNoTracking()
                .Where(one => one.State == NeedState.Published || one.State == NeedState.Paused)
                .OrderByDescending(one => one.UpdatedAt)
                .Take(Shown)
                .ToListAsync()
        );
    }

    private Task<int> ColleaguesToAnswer(Guid organisation) =>
        database.Memberships.CountAsync(one =>
            one.OrganisationId == organisation && one.State == MembershipState.Pending
        );
}
