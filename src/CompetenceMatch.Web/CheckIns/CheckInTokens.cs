using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace CompetenceMatch.Web.CheckIns;

/// <summary>The secret of a link that answers one check-in; only its hash is stored.</summary>
internal static class CheckInTokens
{
    private const int Bytes = 24;

    public static string New() =>
        WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
