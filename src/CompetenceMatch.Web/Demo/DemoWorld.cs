using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.ReferenceData.Synthetic;
using Microsoft.AspNetCore.Identity;

namespace CompetenceMatch.Web.Demo;

/// <summary>Rows of the demo. Users have no password: they are entered from the demo page alone.</summary>
internal sealed class DemoWorld(
    Population population,
    IReadOnlyDictionary<string, Guid> roles,
    DateTime now
)
{
    public const string Domain = "demo.example";

    private static readonly ConsentSection[] sections = [.. ConsentRule.CardSections];

    public IEnumerable<object> Staff() =>
        [
            .. User($"admin@{Domain}", "nb", RoleNames.Admin).Rows,
            .. Enumerable
                .Range(1, DemoTeams.Members)
                .SelectMany(at => User(DemoTeams.Address(at), "nb", RoleNames.Welcome).Rows),
        ];

    public IEnumerable<object> Employers() =>
        Enumerable.Range(0, population.OrganisationCount).SelectMany(Employer);

    public IEnumerable<object> Candidate(int index)
    {
        var person = population.PersonAt(index);
        var (user, rows) = User(
            $"kandidat{index + 1}@{Domain}",
            person.Language,
            RoleNames.Candidate
        );
        var id = Guid.CreateVersion7(now.AddMinutes(-index).AsUtc());
        // Every forty-third lives at a protected address, every fifty-ninth has paused: pages must cope with both.
        var candidate = new Candidate
        {
            Id = id,
            UserId = user.Id,
            PublicCode = PublicCode.New(),
            Profile = DemoTitles.With(population.ProfileAt(index), index) with
            {
                Id = Data.Entities.Candidate.ProfileIdOf(id),
            },
            ProtectedAnswer = index % 43 == 42,
            AnswersCheckedAt = now.AddDays(-(index % 150) - 1),
            LastConfirmedAt = now.AddDays(-(index % 150) - 1),
            PausedAt = index % 59 == 58 ? now.AddDays(-3) : null,
            Language = person.Language,
            CreatedAt = now.AddDays(-(index % 150) - 2),
            Contact = new ContactDetails
            {
                CandidateId = id,
                FullName = person.FullName,
                Email = person.Email,
                Phone = person.Phone,
                BirthDate = person.BirthDate,
            },
        };
        candidate.Consents.AddRange(sections.Select(section => Consent(candidate, section)));
        return [.. rows, candidate];
    }

    private Consent Consent(Candidate candidate, ConsentSection section) =>
        new()
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            CandidateId = candidate.Id,
            Section = section,
            Audience = ConsentAudience.Employers,
            TextVersion = "demo",
            Language = candidate.Language,
            GivenAt = candidate.CreatedAt,
            ExpiresAt = candidate.CreatedAt.AddMonths(ConsentGrant.ValidMonths),
            Channel = ConsentChannel.Self,
        };

    private IEnumerable<object> Employer(int index)
    {
        var invented = population.OrganisationAt(index);
        var (user, rows) = User($"arbeidsgiver{index + 1}@{Domain}", "nb", RoleNames.Employer);
        var organisation = new Organisation
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            Number = invented.Number,
            Name = invented.Name,
            Municipality = invented.Municipality,
            Kind = Enum.Parse<OrganisationKind>(invented.Kind, ignoreCase: true),
            // The last one waits, so that the administrator has something to decide.
            State =
                index == population.OrganisationCount - 1
                    ? OrganisationState.Pending
                    : OrganisationState.Approved,
            CreatedAt = now.AddDays(-90),
        };
        var membership = new Membership
        {
            OrganisationId = organisation.Id,
            UserId = user.Id,
            Role = MembershipRole.Owner,
            State = MembershipState.Active,
            CreatedAt = now.AddDays(-90),
        };
        return [.. rows, organisation, membership, .. Needs(index, organisation, user.Id)];
    }

    private IEnumerable<object> Needs(int organisation, Organisation owner, Guid by)
    {
        var perOrganisation = population.NeedCount / population.OrganisationCount;
        for (
            var at = organisation * perOrganisation;
            at < (organisation + 1) * perOrganisation;
            at++
        )
        {
            var id = Guid.CreateVersion7(now.AsUtc());
            yield return new StoredNeed
            {
                Id = id,
                OrganisationId = owner.Id,
                Content = population.NeedAt(at) with { Id = StoredNeed.NeedIdOf(id) },
                // Every fourth has its people already, so that regions have something met beside the unmet.
                State =
                    owner.State != OrganisationState.Approved ? NeedState.Draft
                    : at % 4 == 3 ? NeedState.Filled
                    : NeedState.Published,
                Ending =
                    owner.State == OrganisationState.Approved && at % 4 == 3
                        ? NeedEnding.FilledHere
                        : null,
                ExpiresOn = DateOnly.FromDateTime(now).AddDays(20 + (at % 40)),
                CreatedBy = by,
                CreatedAt = now.AddDays(-(at % 30) - 1),
            };
        }
    }

    private (User User, IReadOnlyList<object> Rows) User(string email, string language, string role)
    {
        var user = new User
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            Language = language,
            CreatedAt = now,
        };
        return (
            user,
            [user, new IdentityUserRole<Guid> { UserId = user.Id, RoleId = roles[role] }]
        );
    }
}
