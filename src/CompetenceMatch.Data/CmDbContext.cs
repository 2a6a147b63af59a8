using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Changes;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Mappings;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data;

/// <summary>One model, two databases; each database has its own class so that it has its own migrations.</summary>
public abstract class CmDbContext(DbContextOptions options, TimeProvider time)
    : IdentityDbContext<User, IdentityRole<Guid>, Guid>(options)
{
    public DbSet<Candidate> Candidates => Set<Candidate>();
    public DbSet<ContactDetails> ContactDetails => Set<ContactDetails>();
    public DbSet<Consent> Consents => Set<Consent>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<StoredNeed> Needs => Set<StoredNeed>();
    public DbSet<NeedEvent> NeedEvents => Set<NeedEvent>();
    public DbSet<ShortlistEntry> Shortlist => Set<ShortlistEntry>();
    public DbSet<Introduction> Introductions => Set<Introduction>();
    public DbSet<IntroductionEvent> IntroductionEvents => Set<IntroductionEvent>();
    public DbSet<IntroductionMessage> IntroductionMessages => Set<IntroductionMessage>();
    public DbSet<UnmetNeed> UnmetNeeds => Set<UnmetNeed>();
    public DbSet<SavedSearch> SavedSearches => Set<SavedSearch>();
    public DbSet<SavedSearchMatch> SavedSearchMatches => Set<SavedSearchMatch>();
    public DbSet<OutboxMail> Outbox => Set<OutboxMail>();
    public DbSet<ChangeLogEntry> ChangeLog => Set<ChangeLogEntry>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<AdminAction> AdminActions => Set<AdminAction>();
    public DbSet<Reminder> Reminders => Set<Reminder>();
    public DbSet<SearchAudit> SearchAudits => Set<SearchAudit>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();
    public DbSet<Tombstone> Tombstones => Set<Tombstone>();
    public DbSet<FollowUp> FollowUps => Set<FollowUp>();
    public DbSet<FollowUpEvent> FollowUpEvents => Set<FollowUpEvent>();
    public DbSet<Referral> Referrals => Set<Referral>();
    public DbSet<ReferralEvent> ReferralEvents => Set<ReferralEvent>();
    public DbSet<Plan> Plans => Set<Plan>();
    public DbSet<PlanGoal> PlanGoals => Set<PlanGoal>();
    public DbSet<PlanAction> PlanActions => Set<PlanAction>();
    public DbSet<PlanEvent> PlanEvents => Set<PlanEvent>();
    public DbSet<RecognitionCase> RecognitionCases => Set<RecognitionCase>();
    public DbSet<RecognitionCaseStep> RecognitionCaseSteps => Set<RecognitionCaseStep>();
    public DbSet<RecognitionCaseEvent> RecognitionCaseEvents => Set<RecognitionCaseEvent>();
    public DbSet<CaseDocument> CaseDocuments => Set<CaseDocument>();
    public DbSet<LanguageOffer> LanguageOffers => Set<LanguageOffer>();
    public DbSet<WelcomePartner> WelcomePartners => Set<WelcomePartner>();
    public DbSet<Household> Households => Set<Household>();
    public DbSet<HouseholdMember> HouseholdMembers => Set<HouseholdMember>();
    public DbSet<ChecklistItem> ChecklistItems => Set<ChecklistItem>();
    public DbSet<Placement> Placements => Set<Placement>();
    public DbSet<CheckIn> CheckIns => Set<CheckIn>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<InterviewDraft> InterviewDrafts => Set<InterviewDraft>();
    public DbSet<UserSession> Sessions => Set<UserSession>();
    public DbSet<BulkExport> BulkExports => Set<BulkExport>();
    public DbSet<PostalCode> PostalCodes => Set<PostalCode>();
    public DbSet<TaughtTitle> TaughtTitles => Set<TaughtTitle>();
    public DbSet<DeclinedTitle> DeclinedTitles => Set<DeclinedTitle>();
    public DbSet<FactCorrection> FactCorrections => Set<FactCorrection>();
    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();
    public DbSet<ImportedVersion> ImportedVersions => Set<ImportedVersion>();
    public DbSet<ImportedConcept> ImportedConcepts => Set<ImportedConcept>();
    public DbSet<ImportedLabel> ImportedLabels => Set<ImportedLabel>();
    public DbSet<ImportedRelation> ImportedRelations => Set<ImportedRelation>();

    public sealed override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new InvalidOperationException("Use SaveChangesAsync: it writes the change log.");

    public sealed override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        AppendOnly.Guard(ChangeTracker);
        RowStamps.Set(ChangeTracker, time.UtcNow());
        await FreeCodes.Give(this, cancellationToken);
        var changes = ChangedRows.In(ChangeTracker);
        if (changes.Count == 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        var now = time.UtcNow();
        ChangeLog.AddRange(changes.Select(change => change.ToEntry(now)));
        return await SaveLoggedAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Makes the log's positions commit in order, so that a reader never skips one.</summary>
    protected abstract Task LockChangeLogAsync(CancellationToken cancellationToken);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CmDbContext).Assembly);
        OwnIds.AreNeverGenerated(builder);
    }

    private async Task<int> SaveLoggedAsync(bool accept, CancellationToken cancellationToken)
    {
        if (Database.CurrentTransaction is not null)
        {
            await LockChangeLogAsync(cancellationToken);
            return await base.SaveChangesAsync(accept, cancellationToken);
        }

        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        await LockChangeLogAsync(cancellationToken);
        var rows = await base.SaveChangesAsync(false, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (accept)
        {
            ChangeTracker.AcceptAllChanges();
        }

        return rows;
    }
}
