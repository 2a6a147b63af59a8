using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

/// <summary>Whoever was shown is not read again, unless something that decides who may see them has changed.</summary>
public sealed class ShownPeopleTests : IDisposable
{
    private readonly WebApp app = new();

    public static TheoryData<string> Changes => [.. byName.Keys];

    private static readonly Dictionary<string, Action<CmDbContext, Guid>> byName = new()
    {
        ["protected"] = (database, id) => One(database, id).FlaggedProtected = true,
        ["own answer"] = (database, id) => One(database, id).ProtectedAnswer = true,
        ["paused"] = (database, id) => One(database, id).PausedAt = One(database, id).CreatedAt,
        ["withdrawn"] = (database, id) =>
            One(database, id).WithdrawnAt = One(database, id).CreatedAt,
        ["erasure asked for"] = (database, id) =>
            One(database, id).DeletionRequestedAt = One(database, id).CreatedAt,
        ["consents withdrawn"] = (database, id) =>
        {
            foreach (var consent in database.Consents.Where(one => one.CandidateId == id))
                consent.WithdrawnAt = consent.GivenAt;
        },
        ["a child"] = (database, id) =>
            database.ContactDetails.Single(one => one.CandidateId == id).BirthDate = new(
                2015,
                1,
                1
            ),
    };

    // P-02. As another node does it: the index of this one has not heard of it.
    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Shown_person_who_is_hidden_elsewhere_is_gone_at_the_next_request(
        string change
    )
    {
        var (meeting, nurse, visit) = await Shown();
        (await visit.Open(meeting.Hits)).MainText.ShouldContain(nurse.PublicCode);

        await app.Write(database => byName[change](database, nurse.Id));

        (await visit.Open(meeting.Hits)).MainText.ShouldNotContain(nurse.PublicCode);
        await app.CatchUp();
        (await visit.Open(meeting.Hits)).MainText.ShouldNotContain(nurse.PublicCode);
    }

    [Fact]
    public async Task Shown_person_is_shown_as_changed_once_the_index_has_caught_up()
    {
        var (meeting, nurse, visit) = await Shown();

        await app.Write(database =>
        {
            var one = One(database, nurse.Id);
            one.Profile = one.Profile with { Municipality = "5601" };
        });
        await app.CatchUp();

        (await visit.Open(meeting.Hits)).MainText.ShouldContain("Alta");
    }

    // P-04: time is in no log.
    [Fact]
    public async Task Shown_person_whose_consent_runs_out_is_gone()
    {
        var (meeting, nurse, visit) = await Shown();
        await app.Write(database =>
        {
            foreach (var consent in database.Consents.Where(one => one.CandidateId == nurse.Id))
                consent.ExpiresAt = app.Clock.Now.UtcDateTime.AddSeconds(10);
        });
        await app.CatchUp();
        (await visit.Open(meeting.Hits)).MainText.ShouldContain(nurse.PublicCode);

        app.Clock.Now = app.Clock.Now.AddSeconds(20);

        (await visit.Open(meeting.Hits)).MainText.ShouldNotContain(nurse.PublicCode);
    }

    [Fact]
    public async Task Row_that_somebody_changed_by_hand_counts_at_once()
    {
        var (meeting, nurse, visit) = await Shown();

        await app.Read(database =>
            database
                .Candidates.Where(one => one.Id == nurse.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.FlaggedProtected, true))
        );

        (await visit.Open(meeting.Hits)).MainText.ShouldNotContain(nurse.PublicCode);
    }

    [Fact]
    public async Task Account_that_somebody_closed_by_hand_counts_at_once()
    {
        var (meeting, nurse, visit) = await Shown();

        await app.Read(database =>
            database
                .Users.Where(one => one.Id == nurse.UserId)
                .ExecuteUpdateAsync(row =>
                    row.SetProperty(one => one.DisabledAt, app.Clock.Now.UtcDateTime)
                )
        );

        (await visit.Open(meeting.Hits)).MainText.ShouldNotContain(nurse.PublicCode);
    }

    [Fact]
    public async Task Consent_that_somebody_withdrew_by_hand_counts_after_a_minute()
    {
        var (meeting, nurse, visit) = await Shown();
        await app.Read(database =>
            database
                .Consents.Where(one => one.CandidateId == nurse.Id)
                .ExecuteUpdateAsync(row =>
                    row.SetProperty(one => one.WithdrawnAt, app.Clock.Now.UtcDateTime)
                )
        );

        app.Clock.Now = app.Clock.Now.AddSeconds(61);

        (await visit.Open(meeting.Hits)).MainText.ShouldNotContain(nurse.PublicCode);
    }

    [Fact]
    public async Task Second_list_asks_for_marks_instead_of_the_people()
    {
        var (meeting, _, visit) = await Shown();
        var known = (await app.CountStatements(visit, [meeting.Hits]))[meeting.Hits];

        app.Clock.Now = app.Clock.Now.AddSeconds(61);
        var counter = app.Services.GetRequiredService<StatementCounter>();
        var before = counter.Count;
        await visit.Open(meeting.Hits);

        const int people = 4;
        (counter.Count - before).ShouldBe(known - 1 + people);
    }

    public void Dispose() => app.Dispose();

    /// <summary>A nurse whom an employer's list has just shown.</summary>
    private async Task<(Meeting Meeting, Candidate Nurse, Visit Visit)> Shown()
    {
        var meeting = await Meeting.Arrange(app);
        var nurse = await meeting.AddNurse();
        var visit = await meeting.Visit();
        (await visit.Open(meeting.Hits)).MainText.ShouldContain(nurse.PublicCode);
        return (meeting, nurse, visit);
    }

    private static Candidate One(CmDbContext database, Guid id) =>
        database.Candidates.Single(one => one.Id == id);
}
