using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Titles;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Welcome.Titles;

/// <summary>Pages for teams of public actors: what they teach holds for everybody.</summary>
public abstract class TitlePage(CmDbContext database, OwnTitles titles, Team team) : TeamPage(team)
{
    protected CmDbContext Database => database;

    protected override Task<bool> IsFound() =>
        Task.FromResult(Team.Organisation.Kind != OrganisationKind.Volunteer);

    protected async Task<IReadOnlyList<OwnTitle>> Waiting()
    {
        var taught = await database
            .TaughtTitles.Where(row => row.UndoneAt == null)
            .Select(row => row.Words)
            .ToListAsync();
        return titles.Grouped(taught.ToHashSet(StringComparer.Ordinal));
    }
}
