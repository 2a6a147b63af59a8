using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Calendars;
using CompetenceMatch.Web.Post;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Welcome.MyCalendar;

/// <summary>The secret address of a member's feed: shown in the answer to the button, and never again.</summary>
public sealed class IndexModel(CmDbContext database, Acting acting, Postbox post, TimeProvider time)
    : PageModel
{
    public bool IsMember { get; private set; }
    public CalendarFeed? Feed { get; private set; }
    public Uri? Address { get; private set; }

    public async Task OnGetAsync() => await Load();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is not { } organisation)
            return NotFound();
        var key = FeedAddress.NewKey();
        if (Feed is not null)
            database.CalendarFeeds.Remove(Feed);
        Feed = new CalendarFeed
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            UserId = acting.UserId,
            OrganisationId = organisation,
            TokenHash = FeedAddress.Hash(key),
            CreatedAt = time.UtcNow(),
        };
        database.CalendarFeeds.Add(Feed);
        await database.SaveChangesAsync();
        Address = post.Link(FeedAddress.Path(key));
        return Page();
    }

    public async Task<IActionResult> OnPostStopAsync()
    {
        await Load();
        if (Feed is null)
            return NotFound();
        database.CalendarFeeds.Remove(Feed);
        await database.SaveChangesAsync();
        TempData["Notice"] = "Calendar_Stopped";
        return LocalRedirect("/velkomst/kalender");
    }

    private async Task<Guid?> Load()
    {
        var team = (await acting.Membership())?.OrganisationId;
        IsMember = team is not null;
        Feed = await database.CalendarFeeds.FirstOrDefaultAsync(one =>
            one.UserId == acting.UserId && one.OrganisationId == team
        );
        return team;
    }
}
