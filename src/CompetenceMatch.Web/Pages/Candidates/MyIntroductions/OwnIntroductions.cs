using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Introductions;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.MyIntroductions;

/// <summary>The signed-in person's own introductions; somebody else's do not exist here (S-03).</summary>
public sealed class OwnIntroductions(
    CmDbContext database,
    IntroductionFlow flow,
    Acting acting,
    TimeProvider time
)
{
    public async Task<IReadOnlyList<Introduction>> All() =>
        await database
            .Introductions.AsNoTracking()
            .Include(one => one.Need)
            .Include(one => one.Organisation)
            .Where(one => one.Candidate!.UserId == acting.UserId)
            .OrderByDescending(one => one.CreatedAt)
            .ToListAsync();

    /// <summary>With all that an answer and its mail need; null = not the reader's.</summary>
    public Task<Introduction?> Find(Guid id) =>
        flow.Whole()
            .Include(one => one.Candidate!.Contact)
            .AsSplitQuery()
            .FirstOrDefaultAsync(one => one.Id == id && one.Candidate!.UserId == acting.UserId);

    /// <summary>False after the deadline, also before the worker has written so.</summary>
    public bool May(Introduction introduction, IntroductionMove move) =>
        IntroductionMoves.Apply(introduction.State, move) is not null
        && (move == IntroductionMove.TakeBack || introduction.Deadline > time.UtcNow());
}
