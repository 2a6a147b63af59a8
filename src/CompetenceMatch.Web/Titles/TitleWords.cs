using System.Security.Cryptography;
using System.Text;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Web.Titles;

/// <summary>The one form in which people's own words are compared, grouped and taught.</summary>
internal static class TitleWords
{
    public const int Longest = 200;
    private const int KeyLength = 16;

    /// <summary>Null = nothing to teach.</summary>
    public static string? Of(string? title) =>
        title is not null
        && TextForms.Normalise(title) is { Length: > 1 and <= Longest } words
        && words.Any(char.IsLetter)
            ? words
            : null;

    /// <summary>Stands for the words in an address: what people wrote is no part of one.</summary>
    public static string KeyOf(string words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..KeyLength];

    public static IEnumerable<Experience> Unlinked(Profile profile) =>
        profile.Experience.Where(row => row.Occupation is null && Of(row.Title) is not null);
}
