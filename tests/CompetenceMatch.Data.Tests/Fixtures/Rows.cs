using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Data.Tests.Fixtures;

/// <summary>Rows with legal values, so that a test names only what it is about.</summary>
internal static class Rows
{
    public static User User(string? email = null) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            UserName = email ?? $"{Guid.NewGuid():N}@example.test",
            Email = email,
        };

    public static Candidate Candidate(User? user = null)
    {
        var id = Guid.CreateVersion7();
        return new Candidate
        {
            Id = id,
            User = user,
            PublicCode = PublicCode.New(),
            Profile = new Profile
            {
                Id = Entities.Candidate.ProfileIdOf(id),
                Municipality = "5610",
            },
        };
    }

    public static Consent Consent(Candidate candidate) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            CandidateId = candidate.Id,
            Section = ConsentSection.Work,
            Audience = ConsentAudience.Employers,
            TextVersion = "1",
            Language = "nb",
            GivenAt = DatabaseFixture.Now,
            ExpiresAt = DatabaseFixture.Now.AddYears(1),
        };

    public static Organisation Organisation() =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Number = $"{Random.Shared.Next(100_000_000, 999_999_999)}",
            Name = "Kommunen",
        };

    public static StoredNeed Need(Organisation organisation)
    {
        var id = Guid.CreateVersion7();
        return new StoredNeed
        {
            Id = id,
            OrganisationId = organisation.Id,
            Organisation = organisation,
            Content = new Need { Id = StoredNeed.NeedIdOf(id), Title = "Sykepleier" },
            CreatedBy = Guid.CreateVersion7(),
        };
    }

    public static Introduction Introduction(StoredNeed need, Candidate candidate) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            NeedId = need.Id,
            OrganisationId = need.OrganisationId,
            CandidateId = candidate.Id,
            State = IntroductionState.Sent,
            Message = "Hei",
            Deadline = DatabaseFixture.Now.AddDays(10),
            CreatedBy = need.CreatedBy,
        };

    public static OutboxMail Mail(string to, DateTime? now = null, DateTime? validUntil = null) =>
        OutboxMail.Draft(
            new OutboxContent("Welcome", "nb", "Emne", "Tekst", "<p>Tekst</p>"),
            to,
            "post@example.test",
            now ?? DatabaseFixture.Now,
            validUntil
        );
}
