using System.Security.Cryptography;
using System.Text.Json;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.DataProtection;

namespace CompetenceMatch.Web.Access;

/// <summary>The codes in confirmation links.</summary>
/// <remarks>Not Identity's own: those die with the security stamp, which signing out changes.</remarks>
public sealed class AddressProofs(IDataProtectionProvider protection, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(3);

    private readonly IDataProtector protector = protection.CreateProtector("address-proof");

    public string Make(User user, string to) =>
        protector.Protect(
            JsonSerializer.Serialize(
                new AddressProof(user.Id, user.Email!, to, time.GetUtcNow().UtcDateTime + Lifetime)
            )
        );

    /// <summary>Null where the code is not ours, was changed, or is too old.</summary>
    public AddressProof? Read(string? code)
    {
        if (string.IsNullOrEmpty(code))
            return null;
        try
        {
            var proof = JsonSerializer.Deserialize<AddressProof>(protector.Unprotect(code));
            return proof?.ValidUntil > time.GetUtcNow().UtcDateTime ? proof : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
