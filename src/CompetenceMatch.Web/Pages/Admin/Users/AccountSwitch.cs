using CompetenceMatch.Data;
using CompetenceMatch.Data.Changes;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Admin.Users;

/// <summary>Closes or opens an account: the sessions, the profile in search and the log, in one save.</summary>
internal sealed class AccountSwitch(CmDbContext database, UserManager<User> users)
{
    /// <returns>False if somebody else changed the account meanwhile.</returns>
    public async Task<bool> Set(User user, bool open, Guid by, DateTime now)
    {
        if (user.DisabledAt is null == open)
            return true;
        user.DisabledAt = open ? null : now;
        var candidate = await database.Candidates.SingleOrDefaultAsync(one =>
            one.UserId == user.Id
        );
        // The change log follows the candidate's row, and this is what takes the profile out of search.
        if (candidate is not null)
            database.Entry(candidate).Property(one => one.UpdatedAt).IsModified = true;
        database.Note(
            by,
            open ? AdminActionKind.AccountEnabled : AdminActionKind.AccountDisabled,
            now,
            user.Id
        );
        // The stamp ends every session, also of a user who is let in again later; this call saves.
        return (await users.UpdateSecurityStampAsync(user)).Succeeded;
    }
}
