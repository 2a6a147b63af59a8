using System.Text.RegularExpressions;

namespace CompetenceMatch.ReferenceData.Reading;

/// <summary>The forms of codes, for the table that defines them.</summary>
internal static partial class CodeForms
{
    [GeneratedRegex("^[0-9]{1,4}$", RegexOptions.None, 1000)]
    public static partial Regex Occupation { get; }

    [GeneratedRegex("^[0-9]{4}$", RegexOptions.None, 1000)]
    public static partial Regex Municipality { get; }

    [GeneratedRegex("^[0-9]{3}$", RegexOptions.None, 1000)]
    public static partial Regex Region { get; }

    [GeneratedRegex("^[0-9]{2}$", RegexOptions.None, 1000)]
    public static partial Regex County { get; }

    [GeneratedRegex("^[0-9]{2,4}$", RegexOptions.None, 1000)]
    public static partial Regex Field { get; }

    [GeneratedRegex("^[A-Z]{2}$", RegexOptions.None, 1000)]
    public static partial Regex Country { get; }

    [GeneratedRegex("^[a-z]{2}$", RegexOptions.None, 1000)]
    public static partial Regex Language { get; }

    [GeneratedRegex("^R[0-9]{2}$", RegexOptions.None, 1000)]
    public static partial Regex Route { get; }

    [GeneratedRegex("^[a-z]{1,2}[0-9]{2}$", RegexOptions.None, 1000)]
    public static partial Regex Id { get; }

    [GeneratedRegex("^ap[0-9]{3,4}$", RegexOptions.None, 1000)]
    public static partial Regex AdvertPhrase { get; }

    // A year, or a year and a month: sources rarely say more.
    [GeneratedRegex("^[0-9]{4}(-[0-9]{2})?$", RegexOptions.None, 1000)]
    public static partial Regex Date { get; }

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", RegexOptions.None, 1000)]
    public static partial Regex Day { get; }

    [GeneratedRegex("^https?://[^ ]+$", RegexOptions.None, 1000)]
    public static partial Regex Url { get; }
}
