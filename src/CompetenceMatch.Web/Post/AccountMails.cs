using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Mail;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Post;

/// <summary>The mails about an account; each is valid as long as its link is.</summary>
public sealed class AccountMails(
    CmDbContext database,
    Postbox postbox,
    AddressProofs proofs,
    TimeProvider time
)
{
    /// <summary>Set on Identity's reset tokens too.</summary>
    public static readonly TimeSpan ResetLifetime = TimeSpan.FromHours(2);

    public void ConfirmAddress(User user) =>
        Put(
            new EmailConfirmation(Confirm(user, user.Email!)),
            user.Email!,
            user.Language,
            AddressProofs.Lifetime
        );

    /// <summary>Once a minute.</summary>
    public async Task ConfirmAddressAgain(User user)
    {
        var minute = TimeSpan.FromMinutes(1);
        if (!await WrittenSince(user.Email!, nameof(EmailConfirmation), minute))
            ConfirmAddress(user);
    }

    public void ConfirmNewAddress(User user, string newAddress) =>
        Put(
            new EmailChange(Confirm(user, newAddress)),
            newAddress,
            user.Language,
            AddressProofs.Lifetime
        );

    /// <summary>To somebody whom a team registered; it leads to where the first password is chosen, so it does not run out.</summary>
    public void RegisteredTogether(User user, string team) =>
        postbox.Put(
            new RegisteredTogether(team, postbox.Link("/konto/glemt")),
            user.Email!,
            user.Language
        );

    /// <summary>To the owner of an address somebody tried to use again; once an hour.</summary>
    public async Task AddressInUse(User owner)
    {
        var hour = TimeSpan.FromHours(1);
        if (!await WrittenSince(owner.Email!, nameof(AccountExists), hour))
            Put(
                new AccountExists(postbox.Link("/konto/logg-inn")),
                owner.Email!,
                owner.Language,
                AddressProofs.Lifetime
            );
    }

    /// <summary>Once a minute.</summary>
    public async Task ResetPassword(User user, Func<Task<string>> token)
    {
        var minute = TimeSpan.FromMinutes(1);
        if (await WrittenSince(user.Email!, nameof(PasswordReset), minute))
            return;
        var code = Uri.EscapeDataString(await token());
        Put(
            new PasswordReset(postbox.Link($"/konto/nytt-passord?bruker={user.Id:N}&kode={code}")),
            user.Email!,
            user.Language,
            ResetLifetime
        );
    }

    private Uri Confirm(User user, string address) =>
        postbox.Link($"/konto/bekreft?kode={Uri.EscapeDataString(proofs.Make(user, address))}");

    private void Put(OutgoingMail mail, string to, string language, TimeSpan validFor) =>
        postbox.Put(mail, to, language, validUntil: time.GetUtcNow().UtcDateTime + validFor);

    // A form must not fill somebody's inbox.
    private Task<bool> WrittenSince(string to, string mailName, TimeSpan within)
    {
        var since = time.GetUtcNow().UtcDateTime - within;
        return database.Outbox.AnyAsync(mail =>
            mail.ToAddress == to && mail.MailName == mailName && mail.CreatedAt > since
        );
    }
}
