using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Starting;
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

    private const string Number = "999999999";

    public static string Email(int employer) => $"bench{employer}@example.com";

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
        var codes = await new BenchPeople(population, database, now).Fill(stop);
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
            var user = (await users.FindByEmailAsync(BenchPeople.Email(at)))!;
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
}
