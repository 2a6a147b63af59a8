using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Starting;
using CompetenceMatch.Data.Vocabularies;
using CompetenceMatch.ReferenceData.Synthetic;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>Fills an empty database: everyone registered and consenting, one organisation with needs and some employers.</summary>
internal sealed class BenchWorld(Population population, IServiceProvider services, DateTime now)
{
    public const int Employers = 10;

    /// <summary>The first so many people can sign in.</summary>
    public const int Movers = 10;

    private const int Batch = 2_000;
    private const int CodeLength = 7;
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const string Number = "999999999";
    private static readonly ConsentSection[] sections = [.. ConsentRule.CardSections];

    public static string Email(int employer) => $"bench{employer}@example.com";

    public static string EmailOfPerson(int person) => $"p{person}@example.com";

    public async Task<WorldFacts> Fill(string password, CancellationToken stop)
    {
        var database = services.GetRequiredService<CmDbContext>();
        await database.MigrateDatabase(stop);
        var organisation = NewOrganisation();
        database.Add(organisation);
        var needs = Needs(organisation.Id);
        database.AddRange(needs);
        await database.SaveChangesAsync(stop);
        await AddEmployers(database, organisation.Id, password, stop);
        var codes = new List<string>();
        for (var from = 0; from < population.ProfileCount; from += Batch)
            codes.AddRange(
                await AddPeople(
                    database,
                    from,
                    Math.Min(Batch, population.ProfileCount - from),
                    stop
                )
            );
        await LetIn(Math.Min(Movers, population.ProfileCount), password);
        return new WorldFacts([.. needs.Select(need => need.Id)], codes);
    }

    private Organisation NewOrganisation() =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Number = Number,
            Name = "Målestokk AS",
            State = OrganisationState.Approved,
            CreatedAt = now,
        };

    private List<StoredNeed> Needs(Guid organisation) =>
        [
            .. Enumerable
                .Range(0, population.NeedCount)
                .Select(at =>
                {
                    var id = Guid.CreateVersion7();
                    return new StoredNeed
                    {
                        Id = id,
                        OrganisationId = organisation,
                        Content = population.NeedAt(at) with { Id = StoredNeed.NeedIdOf(id) },
                        State = NeedState.Published,
                        ExpiresOn = DateOnly.FromDateTime(now).AddDays(60),
                        CreatedBy = organisation,
                    };
                }),
        ];

    private async Task AddEmployers(
        CmDbContext database,
        Guid organisation,
        string password,
        CancellationToken stop
    )
    {
        var users = services.GetRequiredService<UserManager<User>>();
        for (var at = 0; at < Employers; at++)
        {
            var user = new User
            {
                UserName = Email(at),
                Email = Email(at),
                EmailConfirmed = true,
                CreatedAt = now,
            };
            Require(await users.CreateAsync(user, password));
            Require(await users.AddToRoleAsync(user, RoleNames.Employer));
            database.Add(
                new Membership
                {
                    OrganisationId = organisation,
                    UserId = user.Id,
                    State = MembershipState.Active,
                    CreatedAt = now,
                }
            );
        }
        await database.SaveChangesAsync(stop);
    }

    private async Task LetIn(int people, string password)
    {
        var users = services.GetRequiredService<UserManager<User>>();
        for (var at = 0; at < people; at++)
        {
            var user = (await users.FindByEmailAsync(EmailOfPerson(at)))!;
            Require(await users.AddPasswordAsync(user, password));
            Require(await users.AddToRoleAsync(user, RoleNames.Candidate));
        }
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new BadInputException(
                string.Join(" ", result.Errors.Select(error => error.Description))
            );
    }

    // Past the change log: the application reads everyone when it starts.
    private async Task<IEnumerable<string>> AddPeople(
        CmDbContext database,
        int from,
        int count,
        CancellationToken stop
    )
    {
        var people = ParallelEnumerable.Range(from, count).AsOrdered().Select(Person).ToList();
        await using var transaction = await database.Database.BeginTransactionAsync(stop);
        await database.InsertRows([.. people.Select(person => person.User!)], stop);
        await database.InsertRows(people, stop);
        await database.InsertRows([.. people.Select(person => person.Contact!)], stop);
        await database.InsertRows([.. people.SelectMany(person => person.Consents)], stop);
        await transaction.CommitAsync(stop);
        return people.Select(person => person.PublicCode);
    }

    private Candidate Person(int index)
    {
        var (id, user, person) = (
            Guid.CreateVersion7(),
            NewUser(index),
            population.PersonAt(index)
        );
        var candidate = new Candidate
        {
            Id = id,
            UserId = user.Id,
            User = user,
            PublicCode = CodeOf(index),
            Profile = population.ProfileAt(index) with { Id = Candidate.ProfileIdOf(id) },
            ProtectedAnswer = false,
            AnswersCheckedAt = now,
            LastConfirmedAt = now,
            CreatedAt = now,
            UpdatedAt = now,
            Contact = new ContactDetails
            {
                CandidateId = id,
                FullName = person.FullName,
                Email = person.Email,
                Phone = person.Phone,
                BirthDate = person.BirthDate,
            },
        };
        candidate.Consents.AddRange(sections.Select(section => NewConsent(id, section)));
        return candidate;
    }

    // Counted, not drawn: of a hundred thousand drawn codes two are the same too often.
    private static string CodeOf(int index) =>
        string.Create(
            CodeLength,
            index,
            (code, number) =>
            {
                for (var at = code.Length - 1; at >= 0; at--, number /= Letters.Length)
                    code[at] = Letters[number % Letters.Length];
            }
        );

    private User NewUser(int index)
    {
        var email = EmailOfPerson(index);
        return new User
        {
            Id = Guid.CreateVersion7(),
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = email,
            CreatedAt = now,
        };
    }

    private Consent NewConsent(Guid candidate, ConsentSection section) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            CandidateId = candidate,
            Section = section,
            Audience = ConsentAudience.Employers,
            TextVersion = "bench",
            Language = "nb",
            GivenAt = now,
            ExpiresAt = now.AddMonths(ConsentGrant.ValidMonths),
        };
}
