using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Retention;
using CompetenceMatch.Web.FollowUps;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Interviews;

/// <summary>A member's own drafts, and whom a new one can be about; nobody else's exist here (S-03).</summary>
public sealed class InterviewDrafts(CmDbContext database, Team team, TimeProvider time)
{
    /// <summary>What an interview asks about, so what a person must have opened before one changes it.</summary>
    public static readonly IReadOnlyList<ConsentSection> Asked =
    [
        ConsentSection.Name,
        ConsentSection.Contact,
        ConsentSection.Work,
        ConsentSection.Education,
        ConsentSection.Languages,
        ConsentSection.Licences,
        ConsentSection.Wishes,
    ];

    public static DateOnly GoesOn(InterviewDraft draft) =>
        DateOnly.FromDateTime(draft.UpdatedAt.AddDays(RetentionTable.InterviewDraft.Days));

    public async Task<IReadOnlyList<InterviewDraft>> Mine() =>
        await Own().AsNoTracking().OrderByDescending(one => one.UpdatedAt).ToListAsync();

    public Task<InterviewDraft?> Find(Guid id) => Own().FirstOrDefaultAsync(one => one.Id == id);

    /// <summary>Those who have opened to the team all that is asked.</summary>
    public async Task<IReadOnlyList<FollowUp>> People() =>
        [
            .. (await Active().AsNoTracking().ToListAsync())
                .Where(IsOpen)
                .OrderBy(one => one.Candidate!.PublicCode, StringComparer.Ordinal),
        ];

    /// <summary>The open door to one person; null = none, or no longer wide enough.</summary>
    public async Task<FollowUp?> DoorTo(Guid candidate) =>
        await Active().FirstOrDefaultAsync(one => one.CandidateId == candidate) is { } found
        && IsOpen(found)
            ? found
            : null;

    public InterviewDraft Begin(string language, bool interpreter, string? note, FollowUp? about)
    {
        var draft = new InterviewDraft
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            OrganisationId = team.Organisation.Id,
            UserId = team.UserId,
            CandidateId = about?.CandidateId,
            Language = language,
            HasInterpreter = interpreter,
            InterpreterNote = note,
            ContentJson = InterviewContent.Write(
                about is null
                    ? new InterviewInput()
                    : InterviewContent.Of(new FollowedPerson(about.Candidate!, about.Sections))
            ),
        };
        database.Add(draft);
        return draft;
    }

    private IQueryable<InterviewDraft> Own()
    {
        var (user, organisation) = (team.UserId, team.Organisation.Id);
        return database.InterviewDrafts.Where(one =>
            one.UserId == user && one.OrganisationId == organisation
        );
    }

    private IQueryable<FollowUp> Active()
    {
        var (now, organisation) = (time.UtcNow(), team.Organisation.Id);
        return database
            .FollowUps.Include(one => one.Candidate!.Contact)
            .Include(one => one.Candidate!.Consents)
            .AsSplitQuery()
            .Where(one =>
                one.OrganisationId == organisation
                && one.State == FollowUpState.Active
                && one.ConsentExpiresAt > now
                && one.Candidate!.ErasedAt == null
                && one.Candidate.DeletionRequestedAt == null
            );
    }

    private static bool IsOpen(FollowUp one) => !Asked.Except(one.Sections).Any();
}
