using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Checklists;

/// <summary>Shows and ticks off checklists; whoever asks has been let in before.</summary>
public sealed class ChecklistViews(CmDbContext database, TimeProvider time)
{
    public async Task<ChecklistView> Show(Household household, ChecklistReader reader)
    {
        ArgumentNullException.ThrowIfNull(household);
        var ids = household
            .Items.Select(item => item.AssigneeId)
            .OfType<Guid>()
            .Append(household.OrganisationId)
            .Distinct()
            .ToList();
        var names = await database
            .Organisations.Where(one => ids.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, one => one.Name);
        if (reader == ChecklistReader.Team)
        {
            var members = database.Users.Where(one => ids.Contains(one.Id));
            await foreach (var one in members.AsAsyncEnumerable())
                names[one.Id] = one.Email!;
        }
        return new ChecklistView(household, reader, names, time.Today());
    }

    /// <summary>The lists of every household the person is in.</summary>
    public Task<List<Household>> Of(Guid candidate) =>
        database
            .Households.Include(one => one.Items)
            .Where(one => one.Members.Any(member => member.CandidateId == candidate))
            .OrderBy(one => one.CreatedAt)
            .ToListAsync();

    /// <summary>False = not this reader's to tick; the caller saves.</summary>
    public bool Mark(ChecklistItem item, bool done, ChecklistReader reader, Guid by)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (!ChecklistView.MayMark(item, reader))
            return false;
        // Pressed twice, or by two: the first press counts.
        if (done != item.DoneAt is not null)
        {
            item.DoneAt = done ? time.UtcNow() : null;
            item.DoneBy = done ? by : null;
        }
        return true;
    }
}
