using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Introductions;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.MyIntroductions;

/// <summary>The signed-in person's own introductions; somebody else's do not exist here (S-03).</summary>
public sealed class OwnIntroductions(CmDbContext database, IntroductionFlow flow, Acting acting)
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

    /// <summary>Who wrote the person's answer down, when somebody did: the team's name, as for every view.</summary>
    public async Task<string?> AnsweredWith(Introduction introduction)
    {
        var answer = await database
            .IntroductionEvents.AsNoTracking()
            .Where(one =>
                one.IntroductionId == introduction.Id
                && one.Channel != null
                && (one.Move == IntroductionMove.Accept || one.Move == IntroductionMove.Decline)
            )
            .OrderByDescending(one => one.At)
            .FirstOrDefaultAsync();
        return answer is null
            ? null
            : await database
                .FollowUps.Where(one =>
                    one.CandidateId == introduction.CandidateId
                    && database.Memberships.Any(member =>
                        member.OrganisationId == one.OrganisationId
                        && member.UserId == answer.ActorUserId
                    )
                )
                .Select(one => one.Organisation!.Name)
                .FirstOrDefaultAsync();
    }

    public bool May(Introduction introduction, IntroductionMove move) =>
        flow.May(introduction, move);
}
