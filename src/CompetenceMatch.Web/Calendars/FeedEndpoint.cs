using System.Globalization;
using System.Text;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Post;
using CompetenceMatch.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Calendars;

/// <summary>Answers calendar programs, in the member's own language.</summary>
internal static class FeedEndpoint
{
    public static void MapCalendarFeed(this IEndpointRouteBuilder app) =>
        app.MapGet(FeedAddress.Route, Answer)
            .AllowAnonymous()
            .RequireRateLimiting(RateLimits.Card)
            .ExcludeFromDescription();

    private static async Task<IResult> Answer(
        string key,
        CmDbContext database,
        MemberCalendar calendar,
        Postbox post,
        Texts texts,
        TimeProvider time,
        HttpResponse response
    )
    {
        var hash = FeedAddress.Hash(key);
        var found = await (
            from feed in database.CalendarFeeds
            join user in database.Users on feed.UserId equals user.Id
            where feed.TokenHash == hash && user.DisabledAt == null
            select new { Feed = feed, user.Language }
        ).FirstOrDefaultAsync();
        if (found is null)
            return Results.NotFound();
        await Note(database, found.Feed, time.UtcNow());
        CultureInfo.CurrentUICulture = new CultureInfo(
            (Language.Find(found.Language) ?? Language.Current).Code
        );
        var text = CalendarText.Write(
            texts["Calendar_Name"],
            await calendar.Of(found.Feed),
            post.Link("/velkomst"),
            time.GetUtcNow()
        );
        response.Headers.CacheControl = "private, no-store";
        return Results.Text(text, CalendarText.ContentType, Encoding.UTF8);
    }

    private static Task<int> Note(CmDbContext database, CalendarFeed feed, DateTime now) =>
        database
            .CalendarFeeds.Where(one => one.Id == feed.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.LastReadAt, now));
}
