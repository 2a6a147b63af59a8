using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.FollowUps;
using CompetenceMatch.Data.Plans;
using CompetenceMatch.Data.Retention;
using CompetenceMatch.Data.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Tests;

public abstract class FollowUpTests(DatabaseFixture fixture)
{
    private static readonly DateTime Now = DatabaseFixture.Now;

    // Logs that outlive the person, by id alone; the introductions are emptied in place.
    private static readonly HashSet<Type> Outlive =
    [
        typeof(AuditEntry),
        typeof(Tombstone),
        typeof(Introduction),
    ];
    private readonly string _marker = $"Z{Guid.NewGuid():N}";

    // P-12
    [Fact]
    public async Task Erasure_leaves_nothing_that_a_team_wrote_about_the_person()
    {
        var (candidate, team) = await Followed();
        await using var database = fixture.Open();
        (await MarkersIn(database)).ShouldBe(11);

        await database.EraseCandidate(candidate.Id, Now);

        (await MarkersIn(database)).ShouldBe(0);
        (await database.Organisations.AnyAsync(row => row.Id == team.Id)).ShouldBeTrue();
    }

    // P-12: a table that gets a CandidateId later cannot be forgotten here.
    [Fact]
    public async Task Erasure_reaches_every_table_that_names_a_candidate()
    {
        var (candidate, _) = await Followed();
        await fixture.Add(Rows.Consent(candidate));
        await using var database = fixture.Open();
        var tables = database
            .Model.GetEntityTypes()
            .Where(type => type.FindProperty("CandidateId") is not null)
            .Where(type => !Outlive.Contains(type.ClrType))
            .Select(type => type.GetTableName()!)
            .ToList();
        var before = await Counts(database, tables, candidate.Id);
        before["FollowUps"].ShouldBe(1);

        await database.EraseCandidate(candidate.Id, Now);

        (await Counts(database, tables, candidate.Id)).Values.ShouldAllBe(count => count == 0);
    }

    // A save comes a moment after the time that the page read: it may not pass for a change.
    [Fact]
    public async Task Plan_that_was_seen_has_no_news_after_the_save()
    {
        var (candidate, _) = await Followed();
        await using var database = fixture.Open(Now.AddSeconds(1));
        var plan = await database.Plans.SingleAsync(row => row.CandidateId == candidate.Id);

        new PlanLog(database, plan, plan.CreatedBy, Now).Seen();
        await database.SaveChangesAsync();

        plan.SeenAt!.Value.ShouldBeGreaterThanOrEqualTo(plan.ChangedAt);
    }

    [Fact]
    public async Task Household_keeps_its_checklist_until_the_last_one_leaves()
    {
        var team = await fixture.Add(Rows.Organisation());
        var one = await fixture.Add(Rows.Candidate());
        var other = await fixture.Add(Rows.Candidate());
        var made = FollowUpRows.Household(team, "Nøkkel", one, other);
        made.Items[0].DoneBy = one.UserId;
        var household = await fixture.Add(made);
        await using var database = fixture.Open();

        await database.EraseCandidate(one.Id, Now);
        (await database.Households.AnyAsync(row => row.Id == household.Id)).ShouldBeTrue();
        (
            await database.ChecklistItems.SingleAsync(row => row.HouseholdId == household.Id)
        ).DoneBy.ShouldBeNull();
        await database.EraseCandidate(other.Id, Now);

        (await database.Households.AnyAsync(row => row.Id == household.Id)).ShouldBeFalse();
        (
            await database.ChecklistItems.AnyAsync(row => row.HouseholdId == household.Id)
        ).ShouldBeFalse();
    }

    [Fact]
    public async Task Deletion_request_ends_every_follow_up_and_referral_at_once()
    {
        var (candidate, _) = await Followed();
        await using var database = fixture.Open();
        var read = await database.Candidates.SingleAsync(row => row.Id == candidate.Id);

        await database.RequestDeletion(read, Now);
        await database.SaveChangesAsync();

        var followUp = await database.FollowUps.SingleAsync(row => row.CandidateId == candidate.Id);
        followUp.State.ShouldBe(FollowUpState.Ended);
        followUp.EndReason.ShouldBe(FollowUpEnding.ByCandidate);
        (
            await database.Referrals.SingleAsync(row => row.CandidateId == candidate.Id)
        ).State.ShouldBe(ReferralState.Revoked);
    }

    [Fact]
    public async Task Team_has_one_open_follow_up_of_a_person_and_may_start_another_when_it_ended()
    {
        var candidate = await fixture.Add(Rows.Candidate());
        var team = await fixture.Add(Rows.Organisation());
        var first = await fixture.Add(FollowUpRows.FollowUp(candidate, team));
        await Should.ThrowAsync<DbUpdateException>(() =>
            fixture.Add(FollowUpRows.FollowUp(candidate, team))
        );
        await using var database = fixture.Open();
        var read = await database.FollowUps.SingleAsync(row => row.Id == first.Id);

        database
            .Move(
                read,
                FollowUpMove.End,
                Guid.CreateVersion7(),
                Now,
                new MoveDetails { Ending = FollowUpEnding.Moved, Note = "Flyttet" }
            )
            .ShouldBeTrue();
        await database.SaveChangesAsync();

        await fixture.Add(FollowUpRows.FollowUp(candidate, team));
        (
            await database.FollowUpEvents.SingleAsync(row => row.FollowUpId == first.Id)
        ).Note.ShouldBe("Flyttet");
    }

    [Fact]
    public async Task Yes_opens_the_sections_for_twelve_months_and_keeps_what_was_read()
    {
        var candidate = await fixture.Add(Rows.Candidate());
        var followUp = FollowUpRows.FollowUp(candidate, await fixture.Add(Rows.Organisation()));
        followUp.StartedAt = null;
        await using var database = fixture.Open();
        var ask = new MoveDetails { Sections = [ConsentSection.Work, ConsentSection.Name] };
        database.Begin(followUp, FollowUpMove.Ask, Guid.CreateVersion7(), Now, ask);
        var yes = new MoveDetails
        {
            Sections = [ConsentSection.Work],
            TextVersion = "1",
            Language = "uk",
            Channel = ContactChannel.Phone,
        };

        database.Move(followUp, FollowUpMove.Accept, Guid.CreateVersion7(), Now, yes);
        await database.SaveChangesAsync();

        await using var later = fixture.Open();
        var read = await later
            .FollowUps.Include(row => row.Events)
            .SingleAsync(row => row.Id == followUp.Id);
        read.Sections.ShouldBe([ConsentSection.Work]);
        read.ConsentExpiresAt.ShouldBe(Now.AddMonths(12));
        read.Events.OrderBy(row => row.Move)
            .Select(row => (row.State, row.Language))
            .ShouldBe([(FollowUpState.Asked, null), (FollowUpState.Active, "uk")]);
    }

    private async Task<(Candidate, Organisation)> Followed()
    {
        var candidate = await fixture.Add(Rows.Candidate());
        var team = await fixture.Add(Rows.Organisation());
        var member = await fixture.Add(Rows.User());
        foreach (var row in FollowUpRows.Everything(candidate, team, member, _marker))
        {
            await fixture.Add(row);
        }

        await fixture.Add(FollowUpRows.Household(team, _marker, candidate));
        return (candidate, team);
    }

    private static async Task<Dictionary<string, int>> Counts(
        CmDbContext database,
        IEnumerable<string> tables,
        Guid candidateId
    )
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            // The names come from the model, not from people; a parameter cannot stand for a table.
            var sql =
                "SELECT COUNT(*) AS \"Value\" FROM \"" + table + "\" WHERE \"CandidateId\" = {0}";
            counts[table] = await database
                .Database.SqlQueryRaw<int>(sql, candidateId)
                .SingleAsync();
        }

        return counts;
    }

    private async Task<int> MarkersIn(CmDbContext database)
    {
        var texts = new List<string?>();
        texts.AddRange(await database.FollowUpEvents.Select(row => row.Note).ToListAsync());
        texts.AddRange(await database.Referrals.Select(row => row.Purpose).ToListAsync());
        texts.AddRange(await database.Referrals.Select(row => row.OverrideReason).ToListAsync());
        texts.AddRange(await database.PlanGoals.Select(row => row.Text).ToListAsync());
        texts.AddRange(await database.PlanActions.Select(row => row.Text).ToListAsync());
        texts.AddRange(await database.PlanEvents.Select(row => row.After).ToListAsync());
        texts.AddRange(await database.CheckIns.Select(row => row.AnswersJson).ToListAsync());
        texts.AddRange(await database.RecognitionCaseSteps.Select(row => row.Note).ToListAsync());
        texts.AddRange(await database.CaseDocuments.Select(row => row.FileName).ToListAsync());
        texts.AddRange(await database.InterviewDrafts.Select(row => row.ContentJson).ToListAsync());
        texts.AddRange(await database.ChecklistItems.Select(row => row.Text).ToListAsync());
        return texts.Count(text => text?.Contains(_marker, StringComparison.Ordinal) == true);
    }
}
