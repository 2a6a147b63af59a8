using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace CompetenceMatch.Web.Finding;

/// <summary>
/// Free words of a search as a sealed token in the URL. Words may be about a person, so they must not stand in
/// addresses, histories and logs; a token keeps the back button and links to colleagues, and needs no store on
/// any node. It opens for the organisation that asked, for a month.
/// </summary>
public sealed class AskedWords(IDataProtectionProvider protection)
{
    /// <summary>The name of the token in a URL.</summary>
    public const string Key = "ord";

    public const int Longest = 300;

    private static readonly TimeSpan opens = TimeSpan.FromDays(30);

    public string Seal(string words, Guid organisation) =>
        Protector(organisation).Protect(words, opens);

    /// <summary>Null for a token that is old, changed or another organisation's.</summary>
    public string? Open(string? token, Guid organisation)
    {
        if (string.IsNullOrEmpty(token))
            return null;
        try
        {
            return Protector(organisation).Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector Protector(Guid organisation) =>
        protection
            .CreateProtector("CandidateSearch.Words", organisation.ToString("N"))
            .ToTimeLimitedDataProtector();
}
