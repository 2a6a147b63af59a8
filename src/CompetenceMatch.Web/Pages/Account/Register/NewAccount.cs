using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Post;

namespace CompetenceMatch.Web.Pages.Account.Register;

/// <summary>Makes the user, the role and the mail in one transaction.</summary>
internal sealed class NewAccount(
    CmDbContext database,
    SignIns signIns,
    AccountMails mails,
    TimeProvider time
)
{
    /// <summary>The new user, signed in; null where the address is taken, whose owner is told by mail.</summary>
    public async Task<User?> Make(string email, string password, string role)
    {
        var users = signIns.UserManager;
        if (await users.FindByEmailAsync(email) is { } owner)
        {
            signIns.CostOfOne(password);
            await mails.AddressInUse(owner);
            await database.SaveChangesAsync();
            return null;
        }
        var user = new User
        {
            Id = Guid.CreateVersion7(),
            UserName = email,
            Email = email,
            Language = Language.Current.Code,
            CreatedAt = time.GetUtcNow().UtcDateTime,
        };
        await using var transaction = await database.Database.BeginTransactionAsync();
        // Only a second post of the same form gets here with the address taken.
        if (!(await users.CreateAsync(user, password)).Succeeded)
            return null;
        await users.AddToRoleAsync(user, role);
        mails.ConfirmAddress(user);
        await database.SaveChangesAsync();
        await transaction.CommitAsync();
        await signIns.SignInAsync(user, isPersistent: false);
        return user;
    }
}
