using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.Jobs;

/// <summary>Hires that employers recorded, with when we ask next; one that is not right can be taken away.</summary>
public sealed class JobsModel(CmDbContext database, OwnCandidate own) : CandidatePage(own)
{
    public IReadOnlyList<Placement> Placements { get; private set; } = [];

    public static CheckIn? Next(Placement placement)
    {
        ArgumentNullException.ThrowIfNull(placement);
        return placement.To is not null
            ? null
            : placement
                .CheckIns.Where(one => one.Side == CheckInSide.Candidate && one.SentAt is null)
                .MinBy(one => one.DueOn);
    }

    public async Task OnGetAsync() =>
        Placements = await database
            .Placements.AsNoTracking()
            .Include(one => one.Organisation)
            .Include(one => one.Need)
            .Include(one => one.CheckIns)
            .AsSplitQuery()
            .Where(one => one.CandidateId == Candidate.Id)
            .OrderByDescending(one => one.From)
            .ToListAsync();

    public async Task<IActionResult> OnPostRemoveAsync(Guid id)
    {
        var found = await database.Placements.FirstOrDefaultAsync(one =>
            one.Id == id && one.CandidateId == Candidate.Id
        );
        if (found is null)
            return NotFound();
        database.Remove(found);
        return await SaveAndGo(database, "Checkin_Jobs_Removed", JobLinks.List);
    }
}
