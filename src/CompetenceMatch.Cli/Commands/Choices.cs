using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace CompetenceMatch.Cli.Commands;

/// <summary>The kinds of option the commands share.</summary>
internal static class Choices
{
    /// <summary>Dates in an invented population count from a day; the clock's would change it from day to day.</summary>
    public static readonly DateOnly StandardDay = new(2026, 11, 22);

    public static Option<string> Needed(string name, string description) =>
        new(name) { Description = description, Required = true };

    public static Option<string?> Optional(string name, string description) =>
        new(name) { Description = description };

    /// <summary>A whole number from <paramref name="least"/> up.</summary>
    public static Option<int> Number(
        string name,
        string description,
        int standard,
        int least = 1
    ) =>
        new(name)
        {
            Description = description,
            DefaultValueFactory = _ => standard,
            CustomParser = result => Number(result, name, least),
        };

    public static Option<int> NeededNumber(string name, string description, int least = 1) =>
        new(name)
        {
            Description = description,
            Required = true,
            CustomParser = result => Number(result, name, least),
        };

    public static Option<bool> Flag(string name, string description) =>
        new(name) { Description = description };

    /// <summary>The tables alone are the same everywhere; corrections belong to an installation.</summary>
    public static Option<bool> Corrected() =>
        Flag("--database", "With the corrections in the database (the settings say which)");

    public static Option<int> Threads(string description, int? standard = null) =>
        Number("--threads", description, standard ?? Environment.ProcessorCount);

    /// <summary>ISO dates only: 01/02 means two different days to two readers.</summary>
    public static Option<DateOnly?> Today() =>
        new("--today")
        {
            Description = "The day to count from, yyyy-MM-dd (default: today)",
            CustomParser = result =>
            {
                var text = result.Tokens.Single().Value;
                if (
                    DateOnly.TryParseExact(
                        text,
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var day
                    )
                )
                    return day;
                result.AddError($"--today '{text}' is not a date as yyyy-MM-dd.");
                return null;
            },
        };

    private static int Number(ArgumentResult result, string name, int least)
    {
        var text = result.Tokens.Single().Value;
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
        )
            return number;
        result.AddError($"{name} '{text}' is not a whole number of {least} or more.");
        return least;
    }
}
