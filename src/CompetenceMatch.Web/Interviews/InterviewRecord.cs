using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.FollowUps;
using CompetenceMatch.Web.Consents;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Post;
using CompetenceMatch.Web.Registering;
using Microsoft.AspNetCore.Identity;

namespace CompetenceMatch.Web.Interviews;

/// <summary>The end of an interview: everything it brings about is saved in one transaction, and the draft goes.</summary>
public sealed class InterviewRecord(
    CmDbContext database,
    UserManager<User> users,
    Team team,
    AccountMails mails,
    TimeProvider time
)
{
    /// <summary>For somebody new. A taken address changes nothing and tells its owner, as a registration does (S-20).</summary>
    public async Task Register(InterviewDraft draft, InterviewAnswers answers, ContactChannel how)
    {
        var email = answers.Input.Contact.Email!.Trim();
        if (await users.FindByEmailAsync(email) is { } owner)
        {
            await mails.AddressInUse(owner);
            await database.SaveChangesAsync();
            return;
        }
        var user = new User
        {
            Id = Guid.CreateVersion7(),
            UserName = email,
            Email = email,
            Language = draft.Language,
            CreatedAt = time.UtcNow(),
        };
        await using var transaction = await database.Database.BeginTransactionAsync();
        // Only a second post of the same form gets here with the address taken.
        if (!(await users.CreateAsync(user)).Succeeded)
            return;
        await users.AddToRoleAsync(user, RoleNames.Candidate);
        var candidate = New(user, draft);
        database.Add(candidate);
        Write(candidate, draft, answers);
        if (answers.WantsFollowUp)
            Follow(candidate, draft, answers, how);
        mails.RegisteredTogether(user, team.Organisation.Name);
        await database.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    /// <summary>For somebody the team follows; consent that is not ticked stays as it was. The caller saves.</summary>
    public void Update(Candidate candidate, InterviewDraft draft, InterviewAnswers answers) =>
        Write(candidate, draft, answers);

    private Candidate New(User user, InterviewDraft draft)
    {
        var id = Guid.CreateVersion7(time.GetUtcNow());
        return new Candidate
        {
            Id = id,
            UserId = user.Id,
            PublicCode = PublicCode.New(),
            Profile = new Profile { Id = Candidate.ProfileIdOf(id) },
            Language = draft.Language,
            Contact = new ContactDetails { CandidateId = id },
        };
    }

    private void Write(Candidate candidate, InterviewDraft draft, InterviewAnswers answers)
    {
        var now = time.UtcNow();
        candidate.Profile = answers.Profile with { Id = Candidate.ProfileIdOf(candidate.Id) };
        candidate.ProtectedAnswer = answers.Address ?? candidate.ProtectedAnswer;
        candidate.AnswersCheckedAt = now;
        candidate.LastConfirmedAt = now;
        Write(candidate.Contact ??= new ContactDetails { CandidateId = candidate.Id }, answers);
        var channel = draft.HasInterpreter ? ConsentChannel.Interpreted : ConsentChannel.Assisted;
        var changes = new ConsentChanges(
            ConsentTexts.In(draft.Language),
            now,
            new ReadOut(team.UserId, channel)
        );
        changes.Add(candidate, ConsentAudience.Employers, answers.Input.Employers);
        changes.Add(candidate, ConsentAudience.WelcomeTeam, answers.Input.Team);
        Log(candidate, now);
        database.Remove(draft);
    }

    private static void Write(ContactDetails contact, InterviewAnswers answers)
    {
        var typed = answers.Input.Contact;
        contact.FullName = typed.FullName!.Trim();
        contact.Email = ContactCheck.Blank(typed.Email);
        contact.Phone = ContactCheck.Blank(typed.Phone);
        contact.BirthDate = answers.Born ?? contact.BirthDate;
    }

    // The team asked and the person answered at the same table.
    private void Follow(
        Candidate candidate,
        InterviewDraft draft,
        InterviewAnswers answers,
        ContactChannel how
    )
    {
        var now = time.UtcNow();
        var text = ConsentTexts.In(draft.Language);
        var followUp = new FollowUp
        {
            Id = Guid.CreateVersion7(),
            CandidateId = candidate.Id,
            OrganisationId = team.Organisation.Id,
            Basis = FollowUpBasis.Consent,
            AskedBy = team.UserId,
            AskedAt = now,
            LastContactAt = now,
        };
        var details = new MoveDetails
        {
            Sections = [.. FollowUpSections.Offered.Intersect(answers.Input.Team)],
            TextVersion = text.Version,
            Language = text.Language,
            Channel = how,
            AssistedBy = team.UserId,
            Note = draft.InterpreterNote,
        };
        database.Begin(followUp, FollowUpMove.Ask, team.UserId, now, details);
        database.Move(followUp, FollowUpMove.Accept, candidate.UserId, now, details);
    }

    private void Log(Candidate candidate, DateTime now) =>
        database.AuditEntries.Add(
            new AuditEntry
            {
                Id = Guid.CreateVersion7(),
                At = now,
                ActorUserId = team.UserId,
                OrganisationId = team.Organisation.Id,
                CandidateId = candidate.Id,
                What = AuditedView.Registration,
                Basis = AuditBasis.Together,
            }
        );
}
