using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Changes;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Retention;
using CompetenceMatch.Data.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Tests;

public abstract class RetentionTests(DatabaseFixture fixture)
{
    private static readonly DateTime Now = DatabaseFixture.Now;
    private readonly string _marker = $"Z{Guid.NewGuid():N}";

    [Fact]
    public async Task Person_with_everything_in_order_is_visible_and_hidden_once_deletion_is_asked()
    {
        var candidate = await Registered();
        (await Visible(candidate)).ShouldBeTrue();

        await RequestDeletion(candidate);

        (await Visible(candidate)).ShouldBeFalse();
    }

    [Fact]
    public async Task Deletion_request_closes_open_introductions_with_a_log_row()
    {
        var candidate = await Registered();
        var need = await fixture.Add(Rows.Need(Rows.Organisation()));
        var introduction = await fixture.Add(Rows.Introduction(need, candidate));

        var closed = await RequestDeletion(candidate);

        closed.Select(row => row.Id).ShouldBe([introduction.Id]);
        await using var database = fixture.Open();
        var read = await database
            .Introductions.Include(row => row.Events)
            .SingleAsync(row => row.Id == introduction.Id);
        read.State.ShouldBe(IntroductionState.Closed);
        read.Events.Single().Move.ShouldBe(IntroductionMove.Leave);
    }

    // P-12
    [Fact]
    public async Task Nothing_of_the_person_is_left_seven_days_later()
    {
        var candidate = await Registered();
        var need = await fixture.Add(Rows.Need(Rows.Organisation()));
        var introduction = Rows.Introduction(need, candidate);
        introduction.Message = $"Hei {_marker}";
        await fixture.Add(introduction);
        await fixture.Add(Rows.Mail($"{_marker}@example.test"));
        await RequestDeletion(candidate);
        await using var database = fixture.Open();

        await database.EraseDue(Now.AddDays(7).AddSeconds(-1));
        (await MarkersIn(database)).ShouldBeGreaterThan(0);
        await database.EraseDue(Now.AddDays(7));

        (await MarkersIn(database)).ShouldBe(0);
        (await database.Users.AnyAsync(user => user.Id == candidate.UserId)).ShouldBeFalse();
        (await database.Consents.AnyAsync(row => row.CandidateId == candidate.Id)).ShouldBeFalse();
        (await Visible(candidate)).ShouldBeFalse();
    }

    [Fact]
    public async Task Erasure_reaches_the_index_through_the_change_log()
    {
        var candidate = await Registered();
        await using var database = fixture.Open();
        var before = await database.LatestPosition();

        await database.EraseCandidate(candidate.Id, Now);

        (await database.ChangesSince(before)).ShouldContain(row => row.EntityId == candidate.Id);
    }

    [Fact]
    public async Task Regret_within_the_days_brings_the_person_back()
    {
        var candidate = await Registered();
        await RequestDeletion(candidate);
        await using var database = fixture.Open();
        var read = await database.Candidates.SingleAsync(row => row.Id == candidate.Id);

        read.RegretDeletion(Now);
        await database.SaveChangesAsync();
        await database.EraseDue(Now.AddDays(30));

        (await Visible(candidate)).ShouldBeTrue();
    }

    // P-12, R-15
    [Fact]
    public async Task Tombstones_erase_again_after_a_restore()
    {
        var candidate = await Registered();
        var tombstone = new Tombstone { CandidateId = candidate.Id, ErasedAt = Now };
        await using var database = fixture.Open();

        (await database.ReplayTombstones([tombstone])).ShouldBe(1);
        (await database.ReplayTombstones([tombstone])).ShouldBe(0);

        (
            await database.ContactDetails.AnyAsync(row => row.CandidateId == candidate.Id)
        ).ShouldBeFalse();
    }

    [Fact]
    public async Task Person_who_also_acts_for_an_organisation_keeps_the_account()
    {
        var candidate = await Registered();
        var organisation = await fixture.Add(Rows.Organisation());
        var membership = new Membership
        {
            OrganisationId = organisation.Id,
            UserId = candidate.UserId!.Value,
        };
        await fixture.Add(membership);
        await using var database = fixture.Open();

        await database.EraseCandidate(candidate.Id, Now);

        (await database.Users.AnyAsync(user => user.Id == candidate.UserId)).ShouldBeTrue();
    }

    // P-13, P-17
    [Fact]
    public async Task Daily_run_follows_the_table_and_a_dry_run_only_counts()
    {
        var silent = await Registered(Now.AddMonths(-19));
        var search = new SearchAudit
        {
            Id = Guid.CreateVersion7(),
            At = Now.AddDays(-91),
            ActorUserId = Guid.CreateVersion7(),
            QueryJson = "{}",
            IndexGeneration = 1,
            ResultIds = [],
        };
        await fixture.Add(search);
        await using var database = fixture.Open();

        var counted = await database.ApplyRetention(Now, dryRun: true);
        counted[RetentionTable.SearchLog].ShouldBeGreaterThanOrEqualTo(1);
        (await database.SearchAudits.AnyAsync(row => row.Id == search.Id)).ShouldBeTrue();

        await database.ApplyRetention(Now);
        (await database.SearchAudits.AnyAsync(row => row.Id == search.Id)).ShouldBeFalse();
        var asked = await database
            .Candidates.AsNoTracking()
            .SingleAsync(row => row.Id == silent.Id);
        asked.DeletionRequestedAt.ShouldBe(Now);
    }

    private async Task<Candidate> Registered(DateTime? confirmed = null)
    {
        var candidate = Rows.Candidate(Rows.User($"{Guid.NewGuid():N}{_marker}@example.test"));
        candidate.Profile = ProfileJson.Parse(
            $$"""{"id":"{{candidate.Id:N}}","municipality":"5610","experience":[{"title":"{{_marker}}","occupation":"2223","from":"2020-01"}]}"""
        );
        candidate.ProtectedAnswer = false;
        candidate.AnswersCheckedAt = candidate.LastConfirmedAt = confirmed ?? Now;
        candidate.Consents.Add(Rows.Consent(candidate));
        candidate.Contact = new ContactDetails
        {
            CandidateId = candidate.Id,
            FullName = _marker,
            Email = $"{_marker}@example.test",
            BirthDate = new DateOnly(1990, 1, 1),
        };
        await fixture.Add(candidate);
        return candidate;
    }

    private async Task<IReadOnlyList<Introduction>> RequestDeletion(Candidate candidate)
    {
        await using var database = fixture.Open();
        var read = await database.Candidates.SingleAsync(row => row.Id == candidate.Id);
        var closed = await database.RequestDeletion(read, Now);
        await database.SaveChangesAsync();
        return closed;
    }

    private async Task<bool> Visible(Candidate candidate)
    {
        await using var database = fixture.Open();
        var read = await database
            .Candidates.WithStanding()
            .SingleAsync(row => row.Id == candidate.Id);
        var facts = VisibilityFacts.Of(read.StandingOf(), Now.AsUtc());
        return VisibilityRule.Decide(facts).IsVisible;
    }

    private async Task<int> MarkersIn(CmDbContext database)
    {
        var texts = new List<string?>();
        texts.AddRange(await database.Candidates.Select(row => row.PublicCode).ToListAsync());
        var profiles = await database.Candidates.AsNoTracking().ToListAsync();
        texts.AddRange(profiles.Select(row => ProfileJson.Write(row.Profile)));
        texts.AddRange(await database.ContactDetails.Select(row => row.FullName).ToListAsync());
        texts.AddRange(await database.Introductions.Select(row => row.Message).ToListAsync());
        texts.AddRange(await database.Outbox.Select(row => row.ToAddress).ToListAsync());
        texts.AddRange(await database.Users.Select(row => row.Email).ToListAsync());
        return texts.Count(text => text?.Contains(_marker, StringComparison.Ordinal) == true);
    }
}
