using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data.Changes;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Tests;

public abstract class SaveTests(DatabaseFixture fixture)
{
    [Fact]
    public async Task Candidate_with_consents_and_contact_makes_one_change()
    {
        var before = await Latest();
        var candidate = Rows.Candidate();
        candidate.Consents.Add(Rows.Consent(candidate));
        candidate.Contact = new ContactDetails { CandidateId = candidate.Id };
        await fixture.Add(candidate);

        (await ChangesAfter(before)).ShouldBe([(ChangeKind.Candidate, candidate.Id)]);
    }

    [Fact]
    public async Task A_code_that_somebody_has_is_drawn_again()
    {
        var first = await fixture.Add(Rows.Candidate());
        await using var database = fixture.Open();
        var people = Enumerable.Range(0, 3).Select(_ => Rows.Candidate()).ToList();
        people.ForEach(one => one.PublicCode = first.PublicCode);

        database.AddRange(people);
        await database.SaveChangesAsync();

        people.Select(one => one.PublicCode).Append(first.PublicCode).ShouldBeUnique();
    }

    [Fact]
    public async Task Withdrawn_consent_is_a_change_of_the_candidate()
    {
        var candidate = await fixture.Add(Rows.Candidate());
        var consent = await fixture.Add(Rows.Consent(candidate));
        var before = await Latest();

        await using var database = fixture.Open();
        var read = await database.Consents.SingleAsync(row => row.Id == consent.Id);
        read.WithdrawnAt = DatabaseFixture.Now;
        await database.SaveChangesAsync();

        (await ChangesAfter(before)).ShouldBe([(ChangeKind.Candidate, candidate.Id)]);
    }

    [Fact]
    public async Task Need_is_a_change_and_an_organisation_is_not()
    {
        var before = await Latest();
        var need = await fixture.Add(Rows.Need(Rows.Organisation()));

        (await ChangesAfter(before)).ShouldBe([(ChangeKind.Need, need.Id)]);
    }

    [Fact]
    public async Task Refused_save_leaves_no_change()
    {
        var candidate = await fixture.Add(Rows.Candidate());
        var before = await Latest();
        var twin = new Candidate
        {
            Id = candidate.Id,
            PublicCode = PublicCode.New(),
            Profile = candidate.Profile,
        };

        await Should.ThrowAsync<DbUpdateException>(() => fixture.Add(twin));

        (await Latest()).ShouldBe(before);
    }

    [Fact]
    public async Task Rolled_back_transaction_leaves_no_change()
    {
        var before = await Latest();
        await using var database = fixture.Open();
        await using (var transaction = await database.Database.BeginTransactionAsync())
        {
            database.Candidates.Add(Rows.Candidate());
            await database.SaveChangesAsync();
            await transaction.RollbackAsync();
        }

        (await Latest()).ShouldBe(before);
    }

    // a reader that follows the log sees every position, whoever commits first.
    [Fact]
    public async Task Reader_beside_eight_writers_misses_no_change()
    {
        var position = await Latest();
        var added = new List<Guid>();
        var seen = new List<Guid>();
        var writers = Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(WriteTen)));
        while (!writers.IsCompleted || seen.Count < added.Count)
        {
            await using var database = fixture.Open();
            foreach (var change in await database.ChangesSince(position))
            {
                seen.Add(change.EntityId);
                position = change.Position;
            }

            if (writers.IsCompleted && (await database.LatestPosition()) == position)
            {
                break;
            }
        }

        await writers;
        seen.ShouldBe(added, ignoreOrder: true);

        async Task WriteTen()
        {
            for (var i = 0; i < 10; i++)
            {
                var candidate = await fixture.Add(Rows.Candidate());
                lock (added)
                {
                    added.Add(candidate.Id);
                }
            }
        }
    }

    //
    [Fact]
    public async Task Second_of_two_edits_is_refused()
    {
        var candidate = await fixture.Add(Rows.Candidate());
        await using var first = fixture.Open();
        await using var second = fixture.Open();
        (await first.Candidates.SingleAsync(row => row.Id == candidate.Id)).FlaggedProtected = true;
        (await second.Candidates.SingleAsync(row => row.Id == candidate.Id)).Language = "uk";

        await first.SaveChangesAsync();

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
    }

    [Fact]
    public async Task Update_counts_the_version_and_stamps_the_time()
    {
        var candidate = await fixture.Add(Rows.Candidate());
        var later = DatabaseFixture.Now.AddHours(1);
        await using var database = fixture.Open(later);
        var read = await database.Candidates.SingleAsync(row => row.Id == candidate.Id);

        read.Language = "ar";
        await database.SaveChangesAsync();

        read.Version.ShouldBe(candidate.Version + 1);
        read.UpdatedAt.ShouldBe(later);
        read.CreatedAt.ShouldBe(DatabaseFixture.Now);
    }

    // P-08
    [Fact]
    public async Task Audit_row_cannot_be_changed_or_deleted()
    {
        var row = new AuditEntry
        {
            Id = Guid.CreateVersion7(),
            At = DatabaseFixture.Now,
            ActorUserId = Guid.CreateVersion7(),
            What = AuditedView.Card,
            Basis = AuditBasis.Search,
        };
        await fixture.Add(row);
        await using var database = fixture.Open();

        database.AuditEntries.Remove(row);
        await Should.ThrowAsync<InvalidOperationException>(() => database.SaveChangesAsync());

        database.Entry(row).State = EntityState.Modified;
        await Should.ThrowAsync<InvalidOperationException>(() => database.SaveChangesAsync());
    }

    // P-05
    [Fact]
    public async Task Second_introduction_for_the_same_need_is_refused_until_the_first_expired()
    {
        var need = await fixture.Add(Rows.Need(Rows.Organisation()));
        var candidate = await fixture.Add(Rows.Candidate());
        var first = await fixture.Add(Rows.Introduction(need, candidate));

        await Should.ThrowAsync<DbUpdateException>(() =>
            fixture.Add(Rows.Introduction(need, candidate))
        );

        await using var database = fixture.Open();
        var read = await database.Introductions.SingleAsync(row => row.Id == first.Id);
        read.State = IntroductionState.Expired;
        await database.SaveChangesAsync();
        await fixture.Add(Rows.Introduction(need, candidate));
    }

    private async Task<long> Latest()
    {
        await using var database = fixture.Open();
        return await database.LatestPosition();
    }

    private async Task<IReadOnlyList<(ChangeKind, Guid)>> ChangesAfter(long position)
    {
        await using var database = fixture.Open();
        var changes = await database.ChangesSince(position);
        return [.. changes.Select(change => (change.Kind, change.EntityId))];
    }
}
