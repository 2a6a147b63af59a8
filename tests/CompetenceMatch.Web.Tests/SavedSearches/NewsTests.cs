using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Retention;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.SavedSearches;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.SavedSearches;

/// <summary>Who becomes news, and who does not.</summary>
public sealed class NewsTests(WebApp app) : IClassFixture<WebApp>, IAsyncLifetime
{
    private Meeting meeting = null!;
    private SavedSearch search = null!;

    public async ValueTask InitializeAsync()
    {
        meeting = await Meeting.Arrange(app);
        search = await app.AddSavedSearch(meeting.Organisation, meeting.Employer);
        app.Clock.Now += TimeSpan.FromMinutes(1);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_new_person_is_news_and_one_who_was_there_is_not_whatever_else_changes()
    {
        var nurse = await meeting.AddNurse();
        (await Row(nurse)).ShouldNotBeNull().SeenAt.ShouldBeNull();
        var later = await app.AddSavedSearch(meeting.Organisation, meeting.Employer);

        await Change(nurse, one => one.Profile = one.Profile with { Percent = 50 });

        (await Row(nurse, later)).ShouldBeNull();
    }

    [Fact]
    public async Task A_start_or_a_rebuild_makes_nobody_new()
    {
        await app.AddCandidate();
        var feed = app.Services.GetRequiredService<IndexFeed>();
        await feed.CatchUp(CancellationToken.None);
        var before = await Count();

        await feed.Rebuild(CancellationToken.None);
        await feed.CatchUp(CancellationToken.None);

        (await Count()).ShouldBe(before);
    }

    [Fact]
    public async Task Whoever_changed_just_before_a_rebuild_is_news_all_the_same()
    {
        var (_, nurse) = await app.AddCandidate();

        await app.Services.GetRequiredService<IndexFeed>().Rebuild(CancellationToken.None);

        (await Row(nurse)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_is_away_for_less_than_a_day_is_not_told_of_twice()
    {
        var nurse = await meeting.AddNurse();
        await Seen();
        var occupied = nurse.Profile;

        await Change(nurse, one => one.Profile = Cleaner(occupied));
        (await Row(nurse))!.LostAt.ShouldNotBeNull();
        app.Clock.Now += TimeSpan.FromHours(20);
        await Change(nurse, one => one.Profile = occupied);
        var back = (await Row(nurse))!;
        back.LostAt.ShouldBeNull();
        back.SeenAt.ShouldNotBeNull();

        await Change(nurse, one => one.Profile = Cleaner(occupied));
        app.Clock.Now += TimeSpan.FromHours(25);
        await Change(nurse, one => one.Profile = occupied);
        (await Row(nurse))!.SeenAt.ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_stood_in_the_list_from_the_start_is_no_news_after_an_hour_away()
    {
        var nurse = await meeting.AddNurse();
        var later = await app.AddSavedSearch(meeting.Organisation, meeting.Employer);
        var occupied = nurse.Profile;

        await Change(nurse, one => one.Profile = Cleaner(occupied));
        app.Clock.Now += TimeSpan.FromHours(1);
        await Change(nurse, one => one.Profile = occupied);

        (await Row(nurse, later))!.SeenAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_pause_keeps_the_row_and_a_withdrawal_or_an_erasure_takes_it() // P-02, P-12
    {
        var nurse = await meeting.AddNurse();
        await Change(nurse, one => one.PausedAt = app.Clock.Now.UtcDateTime);
        (await Row(nurse))!.LostAt.ShouldNotBeNull();
        await Change(nurse, one => one.PausedAt = null);
        (await Row(nurse))!.LostAt.ShouldBeNull();

        await Change(nurse, one => one.WithdrawnAt = app.Clock.Now.UtcDateTime);
        (await Row(nurse)).ShouldBeNull();

        var other = await meeting.AddNurse();
        await app.Read(async database =>
        {
            database.Outbox.Add(
                OutboxMail.Draft(
                    new OutboxContent("NewMatches", "nb", "s", "t", "h"),
                    "a@b.no",
                    "c@d.no",
                    app.Clock.Now.UtcDateTime
                )
            );
            await database.SaveChangesAsync();
            var mail = await database.Outbox.SingleAsync(one => one.MailName == "NewMatches");
            await database
                .SavedSearchMatches.Where(row => row.CandidateId == other.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.MailId, mail.Id));
            return await database.EraseCandidate(other.Id, app.Clock.Now.UtcDateTime);
        });
        await app.CatchUp();
        (await Row(other)).ShouldBeNull();
        (
            await app.Read(database =>
                database.Outbox.AnyAsync(one => one.MailName == "NewMatches")
            )
        ).ShouldBeFalse();
    }

    [Fact]
    public async Task A_need_that_asks_for_something_else_finds_others()
    {
        var nurse = await meeting.AddNurse();
        var need = await app.AddNeed(
            meeting.Organisation,
            meeting.Need.Content with
            {
                Occupation = new OccupationCode("7212"),
            }
        );
        var ofNeed = await app.AddSavedSearch(
            meeting.Organisation,
            meeting.Employer,
            filters: "",
            need: need
        );

        await app.Read(async database =>
        {
            var stored = await database.Needs.SingleAsync(one => one.Id == need.Id);
            stored.Content = stored.Content with { Occupation = new OccupationCode("2223") };
            return await database.SaveChangesAsync();
        });
        await app.CatchUp();

        (await Row(nurse, ofNeed)).ShouldNotBeNull().SeenAt.ShouldBeNull();
    }

    [Fact]
    public async Task Two_nodes_that_see_the_same_change_write_it_once()
    {
        var nurse = await meeting.AddNurse();
        var watch = app.Services.GetRequiredService<SearchWatch>();
        var told = new PersonNews(
            nurse.Id,
            new Search.Watching.QueryChanges([search.Id, Guid.NewGuid()], []),
            IsGone: false
        );

        await app.Read(async database =>
        {
            await watch.Write(database, [told], CancellationToken.None);
            return 0;
        });

        (await Row(nurse)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_deleted_search_and_a_need_that_is_over_find_nobody()
    {
        var ofNeed = await app.AddSavedSearch(
            meeting.Organisation,
            meeting.Employer,
            filters: "",
            need: meeting.Need
        );
        await app.Read(async database =>
        {
            (await database.Needs.SingleAsync(one => one.Id == meeting.Need.Id)).State = Core.Needs
                .NeedState
                .Filled;
            database.SavedSearches.Remove(
                await database.SavedSearches.SingleAsync(one => one.Id == search.Id)
            );
            return await database.SaveChangesAsync();
        });
        await app.CatchUp();

        var nurse = await meeting.AddNurse();

        (await Row(nurse)).ShouldBeNull();
        (await Row(nurse, ofNeed)).ShouldBeNull();
    }

    private static Core.Profiles.Profile Cleaner(Core.Profiles.Profile profile) =>
        profile with
        {
            Experience = [.. profile.Experience.Where(one => one.Occupation?.Value == "9112")],
            Educations = [],
        };

    private async Task Change(Candidate who, Action<Candidate> change)
    {
        await app.Read(async database =>
        {
            change(await database.Candidates.SingleAsync(one => one.Id == who.Id));
            return await database.SaveChangesAsync();
        });
        await app.CatchUp();
    }

    private Task<int> Seen()
    {
        var now = app.Clock.Now.UtcDateTime;
        return app.Read(database =>
            database.SavedSearchMatches.ExecuteUpdateAsync(row =>
                row.SetProperty(one => one.SeenAt, now)
            )
        );
    }

    private Task<SavedSearchMatch?> Row(Candidate who, SavedSearch? of = null)
    {
        var id = (of ?? search).Id;
        return app.Read(database =>
            database
                .SavedSearchMatches.AsNoTracking()
                .FirstOrDefaultAsync(row => row.SavedSearchId == id && row.CandidateId == who.Id)
        );
    }

    private Task<int> Count() => app.Read(database => database.SavedSearchMatches.CountAsync());
}
