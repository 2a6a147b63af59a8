using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;

namespace CompetenceMatch.Web.SavedSearches;

/// <summary>Secrets of mails about saved searches; nobody guesses 32 bytes.</summary>
internal static class SearchTokens
{
    private const int Bytes = 32;

    public static string New() =>
        WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Bytes));
}
