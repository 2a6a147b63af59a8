using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>People with a finished registration, written past the pages.</summary>
internal static class CandidateRows
{
    public const string Name = "Halyna Kovalenko";
    public const string Email = "halyna.secret@example.com";

    /// <summary>A nurse from Ukraine who lives in Hammerfest; findable, all card sections open to employers.</summary>
    public static async Task<(User User, Candidate Candidate)> AddCandidate(
        this WebApp app,
        Action<Candidate>? change = null
    )
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var id = Guid.CreateVersion7();
        var now = app.Clock.Now.UtcDateTime;
        var candidate = new Candidate
        {
            Id = id,
            UserId = user.Id,
            PublicCode = PublicCode.New(),
            Profile = Nurse(id),
            ProtectedAnswer = false,
            AnswersCheckedAt = now,
            LastConfirmedAt = now,
            Contact = new ContactDetails
            {
                CandidateId = id,
                FullName = Name,
                Email = Email,
                Phone = "+47 912 34 567",
                BirthDate = new DateOnly(1990, 4, 2),
            },
        };
        candidate.Consents.AddRange(
            ConsentRule.CardSections.Select(section => ConsentTo(section, id, now))
        );
        change?.Invoke(candidate);
        await app.Write(database => database.Add(candidate));
        return (user, candidate);
    }

    public static Profile Nurse(Guid id) =>
        new()
        {
            Id = Candidate.ProfileIdOf(id),
            Municipality = "5603",
            Residence = Residence.CollectiveProtection,
            Experience =
            [
                new Experience(
                    "медсестра",
                    new OccupationCode("2223"),
                    "UA",
                    new YearMonth(2015, 1),
                    new YearMonth(2021, 12)
                ),
                new Experience(
                    "renholder",
                    new OccupationCode("9112"),
                    "NO",
                    new YearMonth(2024, 2),
                    Current: true
                ),
            ],
            Educations =
            [
                new EducationRecord(
                    "Бакалавр медсестринства",
                    6,
                    "0913",
                    "UA",
                    true,
                    2014,
                    Documents.Verifiable,
                    RecognitionState.None
                ),
            ],
            Languages =
            [
                new LanguageSkill("uk", Cefr.C2, Cefr.C2, Cefr.C2, Cefr.C2),
                new LanguageSkill("no", Cefr.B1, Cefr.B1, Cefr.B1, Cefr.A2),
            ],
            Licences = ["B"],
            Skills = [new Skill("sårstell")],
            CurrentJob = new CurrentJob(new OccupationCode("9112")),
            WishedOccupations = [new OccupationCode("2223")],
            RightToWork = RightToWork.Yes,
            AvailableFrom = new DateOnly(2027, 1, 4),
            Percent = 100,
        };

    private static Consent ConsentTo(ConsentSection section, Guid candidate, DateTime now) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            CandidateId = candidate,
            Section = section,
            Audience = ConsentAudience.Employers,
            TextVersion = "test",
            Language = "nb",
            GivenAt = now,
            ExpiresAt = now.AddMonths(ConsentGrant.ValidMonths),
        };
}
