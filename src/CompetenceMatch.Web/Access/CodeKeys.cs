using System.Security.Cryptography;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.DataProtection;

namespace CompetenceMatch.Web.Access;

/// <summary>The secrets shared with authenticator apps: never in the database as they are, never readable for another account.</summary>
public sealed class CodeKeys(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("code-key");

    public string Hide(User user, string secret) => For(user).Protect(secret);

    /// <summary>Null where this was not hidden for this user.</summary>
    public string? Read(User user, string? hidden)
    {
        try
        {
            return string.IsNullOrEmpty(hidden) ? null : For(user).Unprotect(hidden);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector For(User user) => protector.CreateProtector($"{user.Id}");
}
