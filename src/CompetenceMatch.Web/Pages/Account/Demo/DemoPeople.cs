using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Account.Demo;

/// <summary>A few of the invented people of each role; only those without a password, so never a real account.</summary>
internal sealed class DemoPeople(CmDbContext database)
{
    private const int Looked = 240;
    private const int Candidates = 12;
    private const int Employers = 8;

    public async Task<IReadOnlyList<DemoPerson>> FromManyCountries()
    {
        var rows = await database
            .Candidates.AsNoTracking()
            .Include(one => one.Contact)
            .Include(one => one.User)
            .Where(one => one.User!.PasswordHash == null && one.User.DisabledAt == null)
            // Whoever has read an introduction and is to answer it is the most interesting to be.
            .OrderByDescending(one =>
                database.Introductions.Any(row =>
                    row.CandidateId == one.Id && row.State == IntroductionState.Seen
                )
            )
            .ThenByDescending(one =>
                database.Plans.Any(row => row.CandidateId == one.Id && row.SeenAt == null)
            )
            .ThenBy(one => one.User!.Email)
            .Take(Looked)
            .ToListAsync();
        var people = rows.Select(Person).ToList();
        return
        [
            .. people
                .Where(one => one is { IsProtected: false, IsPaused: false })
                .DistinctBy(one => one.Country)
                .Take(Candidates),
            .. people.Where(one => one.IsPaused).Take(1),
            .. people.Where(one => one.IsProtected).Take(1),
        ];
    }

    public async Task<IReadOnlyList<DemoPerson>> FromOrganisations()
    {
        var rows = await database
            .Memberships.AsNoTracking()
            .Include(one => one.Organisation)
            .Include(one => one.User)
            .Where(one => one.User!.PasswordHash == null && one.User.DisabledAt == null)
            // Members of the welcome teams stand in a list of their own.
            .Where(one =>
                database.UserRoles.Any(row =>
                    row.UserId == one.UserId
                    && database.Roles.Any(role =>
                        role.Id == row.RoleId && role.Name == RoleNames.Employer
                    )
                )
            )
            .OrderBy(one => one.Organisation!.State == OrganisationState.Approved)
            .ThenByDescending(one =>
                database.Introductions.Any(row => row.OrganisationId == one.OrganisationId)
            )
            .ThenBy(one => one.Organisation!.Number)
            .Take(Employers)
            .ToListAsync();
        return
        [
            .. rows.OrderBy(one => one.Organisation!.State)
                .ThenBy(one => one.Organisation!.Name)
                .Select(one => new DemoPerson(
                    one.UserId,
                    one.Organisation!.Name,
                    one.User!.Language,
                    Municipality: one.Organisation.Municipality,
                    State: one.Organisation.State
                )),
        ];
    }

    public async Task<IReadOnlyList<DemoPerson>> InRole(string role) =>
        await database
            .UserRoles.Where(row =>
                database.Roles.Any(one => one.Id == row.RoleId && one.Name == role)
            )
            .Join(database.Users, row => row.UserId, user => user.Id, (_, user) => user)
            .Where(user => user.PasswordHash == null && user.DisabledAt == null)
            .OrderBy(user => user.Email)
            .Select(user => new DemoPerson(
                user.Id,
                user.Email!,
                user.Language,
                null,
                null,
                null,
                null,
                false,
                false,
                database
                    .Memberships.Where(one => one.UserId == user.Id)
                    .Select(one => one.Organisation!.Name)
                    .FirstOrDefault()
            ))
            .ToListAsync();

    private static DemoPerson Person(Candidate one) =>
        new(
            one.UserId!.Value,
            one.Contact?.FullName ?? one.PublicCode,
            one.Language,
            Origin(one.Profile),
            one.Profile.Experience is [var first, ..] ? first.Occupation : null,
            one.Profile.Municipality,
            IsProtected: one.ProtectedAnswer != false,
            IsPaused: one.PausedAt is not null
        );

    private static string? Origin(Profile profile) =>
        profile
            .Educations.Select(row => row.Country)
            .Concat(profile.Experience.Select(row => row.Country))
            .FirstOrDefault(country => country is not (null or "NO"));
}
