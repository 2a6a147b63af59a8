using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Checklists;

/// <summary>Households of the acting team. One in which the team follows nobody any more is closed to it.</summary>
public sealed class TeamHouseholds(
    CmDbContext database,
    ReadableLists lists,
    Team team,
    TimeProvider time
)
{
    private const int LongestCode = 12;

    /// <summary>Another team's and none answer the same (S-03).</summary>
    public async Task<Household?> Find(string? code)
    {
        if (code is not { Length: > 0 and <= LongestCode })
            return null;
        var written = code.ToUpperInvariant();
        return await Own()
            .Include(one => one.Members)
            .Include(one => one.Items)
            .AsSplitQuery()
            .FirstOrDefaultAsync(one => one.PublicCode == written);
    }

    /// <summary>Those who arrive last stand first.</summary>
    public Task<List<HouseholdLine>> All() => Lines(Own());

    public Task<List<HouseholdLine>> Of(Guid candidate) =>
        Lines(Own().Where(one => one.Members.Any(row => row.CandidateId == candidate)));

    public async Task<IReadOnlyList<HouseholdPerson>> People(Household household)
    {
        ArgumentNullException.ThrowIfNull(household);
        var ids = household.Members.ConvertAll(one => one.CandidateId);
        var known = (
            await lists.Read(
                Followed().Where(one => ids.Contains(one.CandidateId)),
                one => one.CandidateId
            )
        ).ToDictionary(one => one.CandidateId);
        return
        [
            .. household
                .Members.OrderBy(one => one.CreatedAt)
                .Select(one => new HouseholdPerson(
                    one.CandidateId,
                    known.TryGetValue(one.CandidateId, out var row) ? Person(row) : null
                )),
        ];
    }

    /// <summary>Followed with the person's yes, and in none of the team's households yet.</summary>
    public async Task<IReadOnlyList<FollowedPerson>> Free()
    {
        var id = team.Organisation.Id;
        var rows = await lists.Read(
            Followed()
                .Where(one =>
                    !database.HouseholdMembers.Any(row =>
                        row.CandidateId == one.CandidateId
                        && database.Households.Any(home =>
                            home.Id == row.HouseholdId && home.OrganisationId == id
                        )
                    )
                ),
            one => one.CandidateId
        );
        return [.. rows.Select(Person).OrderBy(one => one.Name ?? one.Code)];
    }

    private static FollowedPerson Person(FollowUp row) => new(row.Candidate!, row.Sections);

    private IQueryable<FollowUp> Followed()
    {
        var (id, now) = (team.Organisation.Id, time.UtcNow());
        return database
            .FollowUps.AsNoTracking()
            .Include(one => one.Candidate)
                .ThenInclude(one => one!.Contact)
            .Where(one =>
                one.OrganisationId == id
                && one.State == FollowUpState.Active
                && one.ConsentExpiresAt > now
                && one.Candidate!.ErasedAt == null
            );
    }

    private IQueryable<Household> Own()
    {
        var (id, now) = (team.Organisation.Id, time.UtcNow());
        return database.Households.Where(one =>
            one.OrganisationId == id
            && one.Members.Any(member =>
                database.FollowUps.Any(row =>
                    row.CandidateId == member.CandidateId
                    && row.OrganisationId == id
                    && row.State == FollowUpState.Active
                    && row.ConsentExpiresAt > now
                )
            )
        );
    }

    private async Task<List<HouseholdLine>> Lines(IQueryable<Household> households)
    {
        var today = time.Today();
        var lines = await households
            .Select(one => new HouseholdLine(
                one.PublicCode,
                one.ArrivesOn,
                one.Members.Count,
                one.Items.Count,
                one.Items.Count(item => item.DoneAt != null),
                one.Items.Count(item => item.DoneAt == null && item.DueOn < today)
            ))
            .ToListAsync();
        return
        [
            .. lines
                .OrderByDescending(one => one.ArrivesOn ?? DateOnly.MaxValue)
                .ThenBy(one => one.Code, StringComparer.Ordinal),
        ];
    }
}
