using System.Security.Cryptography;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Web.Registering;

/// <summary>Every row of a profile has a key while it is edited, so that an address can name it.</summary>
public static class RowKeys
{
    /// <summary>The key in the address of a row that does not exist yet.</summary>
    public const string NewRow = "ny";

    public static string New() => RandomNumberGenerator.GetHexString(8, lowercase: true);

    /// <summary>Rows from an import have none: their place serves until the next save keeps it.</summary>
    public static Profile In(Profile profile) =>
        profile with
        {
            Experience =
            [
                .. profile.Experience.Select((row, at) => row with { Key = row.Key ?? $"w{at}" }),
            ],
            Educations =
            [
                .. profile.Educations.Select((row, at) => row with { Key = row.Key ?? $"e{at}" }),
            ],
            TradeCertificates =
            [
                .. profile.TradeCertificates.Select(
                    (row, at) => row with { Key = row.Key ?? $"t{at}" }
                ),
            ],
        };

    /// <summary>The list with the row in place of the one with its key, or at the end.</summary>
    public static IReadOnlyList<T> Put<T>(IReadOnlyList<T> rows, T row, Func<T, string?> key) =>
        rows.Any(one => key(one) == key(row))
            ? [.. rows.Select(one => key(one) == key(row) ? row : one)]
            : [.. rows, row];
}
