using System.Globalization;
using CompetenceMatch.Core.Organisations;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.ReferenceData;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Demo;

/// <summary>Two municipalities' welcome teams with the actors around them; the people they follow are in every state.</summary>
internal sealed class DemoTeams(CmDbContext database, ReferenceTables tables, DateTime now)
{
    /// <summary>Three of the first team, one each of the second, NAV and adult education.</summary>
    public const int Members = 6;

    private const int LeastFollowed = 30;
    private const int MostFollowed = 48;
    private int number = 99_000_000;

    public static string Address(int member) =>
        member == 1
            ? $"velkomst@{DemoWorld.Domain}"
            : string.Create(CultureInfo.InvariantCulture, $"velkomst{member}@{DemoWorld.Domain}");

    public async Task<IEnumerable<object>> Rows()
    {
        var people = await database
            .Candidates.AsNoTracking()
            .Where(one => one.ProtectedAnswer == false && one.Profile != null)
            .OrderBy(one => one.CreatedAt)
            .Take(2_000)
            .ToListAsync();
        var towns = people
            .GroupBy(one => Region(one) ?? "")
            .Where(group => group.Key.Length > 0)
            .OrderByDescending(group => Math.Min(group.Count(), LeastFollowed))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(2)
            .ToList();
        if (towns.Count < 2)
            return [];
        var users = await database
            .Users.Where(one => one.Email!.StartsWith("velkomst"))
            .ToDictionaryAsync(one => one.Email!, one => one.Id);
        var ids = Enumerable.Range(1, Members).Select(at => users[Address(at)]).ToList();
        return await Around(towns[0], towns[1], ids);
    }

    private async Task<IEnumerable<object>> Around(
        IGrouping<string, Candidate> home,
        IGrouping<string, Candidate> other,
        List<Guid> users
    )
    {
        var taken = await database.Organisations.Select(one => one.Number).ToListAsync();
        var team = Actor("Velkomstteamet i {0}", home.Key, OrganisationKind.Municipality, taken);
        var second = Actor("Velkomstteamet i {0}", other.Key, OrganisationKind.Municipality, taken);
        var nav = Actor("NAV {0}", home.Key, OrganisationKind.Nav, taken);
        var school = Actor("Voksenopplæringen i {0}", home.Key, OrganisationKind.Training, taken);
        var followed = new DemoFollowUps(team, users[..3], [nav, school], now);
        var rows = home.Take(MostFollowed).SelectMany(followed.Of).ToList();
        var households = new DemoHouseholds(team, users[0], tables.WelcomeTasks, now);
        var away = new DemoFollowUps(second, [users[3]], [team], now);
        return
        [
            team,
            second,
            nav,
            school,
            Member(team, users[0], MembershipRole.Owner),
            Member(team, users[1], MembershipRole.Member),
            Member(team, users[2], MembershipRole.Member),
            Member(second, users[3], MembershipRole.Owner),
            Member(nav, users[4], MembershipRole.Owner),
            Member(school, users[5], MembershipRole.Owner),
            .. DemoOffers.Of(team, now),
            .. rows,
            .. households.Of([.. rows.OfType<FollowUp>()]),
            .. users[..2].Select(one => DemoInterview.Of(team, one)),
            .. other.Take(8).SelectMany(away.Of),
        ];
    }

    private string? Region(Candidate one) =>
        one.Profile.Municipality is { } code
            ? tables.Taxonomy.Municipalities.GetValueOrDefault(code)?.Region
            : null;

    private Organisation Actor(
        string name,
        string region,
        OrganisationKind kind,
        List<string> taken
    )
    {
        var place = tables
            .Taxonomy.Municipalities.Values.Where(one => one.Region == region)
            .OrderByDescending(one => one.Population)
            .First();
        return new Organisation
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            Number = Number(taken),
            Name = string.Format(CultureInfo.InvariantCulture, name, place.Name),
            Municipality = place.Code,
            Kind = kind,
            State = OrganisationState.Approved,
            CreatedAt = now.AddDays(-200),
        };
    }

    // The check digit follows from the others; one in eleven has none.
    private string Number(List<string> taken)
    {
        while (true)
        {
            number++;
            for (var check = 0; check < 10; check++)
            {
                var tried = string.Create(CultureInfo.InvariantCulture, $"{number}{check}");
                if (OrganisationNumber.TryParse(tried, out _) && !taken.Contains(tried))
                    return tried;
            }
        }
    }

    private Membership Member(Organisation organisation, Guid user, MembershipRole role) =>
        new()
        {
            OrganisationId = organisation.Id,
            UserId = user,
            Role = role,
            State = MembershipState.Active,
            CreatedAt = now.AddDays(-190),
        };
}
