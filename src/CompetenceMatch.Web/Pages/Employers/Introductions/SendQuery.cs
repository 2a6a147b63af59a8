using System.Data;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Introductions;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Introductions;

/// <summary>Whether an introduction may be sent, asked again in the transaction that sends it.</summary>
public sealed class SendQuery(CmDbContext database, IntroductionFlow flow)
{
    public async Task<SendHindrance> Hindrance(StoredNeed need, Guid candidate)
    {
        if (need.State != NeedState.Published)
            return SendHindrance.NeedNotOpen;
        if (
            !IntroductionMoves.MaySendNew((await Earlier(need, candidate)).Select(one => one.State))
        )
            return SendHindrance.Duplicate;
        var open = await database.Introductions.CountAsync(one =>
            one.OrganisationId == need.OrganisationId
            && IntroductionMoves.Waiting.Contains(one.State)
        );
        return open >= need.Organisation!.MaxOpenIntroductions
            ? SendHindrance.Full
            : SendHindrance.None;
    }

    /// <summary>All introductions between the two, the latest first.</summary>
    public async Task<IReadOnlyList<Introduction>> Earlier(StoredNeed need, Guid candidate) =>
        await database
            .Introductions.AsNoTracking()
            .Where(one => one.NeedId == need.Id && one.CandidateId == candidate)
            .OrderByDescending(one => one.CreatedAt)
            .ToListAsync();

    /// <summary>Null = something came between; nothing is sent.</summary>
    public async Task<Introduction?> Send(
        StoredNeed need,
        Candidate candidate,
        SendInput input,
        Guid by
    )
    {
        // The count and the new row are one step, so that ten presses cannot pass the cap together.
        await using var transaction = await database.Database.BeginTransactionAsync(
            IsolationLevel.Serializable
        );
        if (await Hindrance(need, candidate.Id) != SendHindrance.None)
            return null;
        try
        {
            await database.Entry(candidate).Reference(one => one.User).LoadAsync();
            var sent = flow.Send(
                need,
                candidate,
                input.Message!.Trim(),
                string.IsNullOrWhiteSpace(input.Tasks) ? null : input.Tasks.Trim(),
                input.Days!.Value,
                by
            );
            await database.SaveChangesAsync();
            await transaction.CommitAsync();
            return sent;
        }
        catch (DbUpdateException)
        {
            // A colleague sent it a moment before; the index on the pair let one of the two through.
            return null;
        }
    }
}
