using System.Globalization;

namespace CompetenceMatch.Core.Json;

/// <summary>Limits on values that JSON types cannot say; every fault names the path.</summary>
internal static class Checks
{
    public static void Range(int? value, int min, int max, string path)
    {
        if (value < min || value > max)
        {
            throw Fault(path, $"{value} is not between {min} and {max}");
        }
    }

    public static void Text(string value, string path)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw Fault(path, "empty text");
        }
    }

    public static void Texts(IReadOnlyList<string> values, string path) => Rows(values, path, Text);

    public static void OneOf(
        IReadOnlyList<string> values,
        IReadOnlyCollection<string> known,
        string path
    ) =>
        Rows(
            values,
            path,
            (value, at) =>
            {
                if (!known.Contains(value))
                {
                    throw Fault(at, $"'{value}' is not one of {string.Join(", ", known)}");
                }
            }
        );

    public static void Digits(string? value, int min, int max, string path)
    {
        if (
            value is not null
            && (value.Length < min || value.Length > max || !value.All(char.IsAsciiDigit))
        )
        {
            throw Fault(path, $"'{value}' is not a code of {min}-{max} digits");
        }
    }

    public static void Country(string? value, string path)
    {
        if (value is not null && (value.Length != 2 || !value.All(char.IsAsciiLetterUpper)))
        {
            throw Fault(path, $"'{value}' is not an ISO 3166 alpha-2 code");
        }
    }

    public static void Rows<T>(IReadOnlyList<T> rows, string path, Action<T, string> check)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            if (rows[i] is null)
            {
                throw Fault(at, "null is not a value here");
            }
            check(rows[i], at);
        }
    }

    public static FormatException Fault(string path, string what) => new($"{path}: {what}");
}
