using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.ReferenceData.Reading;

/// <summary>One row of a table; every reading method says where the cell stands when it is wrong.</summary>
internal readonly record struct Row(Table Table, int Index)
{
    private static readonly char[] ListSeparator = [';'];
    private static readonly string[] Languages = ["nb", "en", "uk", "ar"];

    public string this[string column] => Table.Cell(Index, column);

    public ReferenceDataException Wrong(string column, string problem) =>
        new(Table.File, Index + 2, column, problem);

    public string Text(string column)
    {
        var cell = this[column];
        return cell.Length > 0 ? cell : throw Wrong(column, "is empty");
    }

    /// <summary>A text in every shipped language: the columns name_nb, name_en, name_uk, name_ar.</summary>
    public TableText Texts(string name) =>
        new(Text($"{name}_nb"), Text($"{name}_en"), Text($"{name}_uk"), Text($"{name}_ar"));

    /// <summary>In every shipped language, or in none.</summary>
    public TableText? OptionalTexts(string name)
    {
        var row = this;
        return Languages.All(one => row[$"{name}_{one}"].Length == 0) ? null : Texts(name);
    }

    public string? Optional(string column) => this[column] is { Length: > 0 } cell ? cell : null;

    public string Matching(string column, Regex format)
    {
        var cell = this[column];
        return format.IsMatch(cell)
            ? cell
            : throw Wrong(column, $"\"{cell}\" does not have the form {format}");
    }

    public string? OptionalMatching(string column, Regex format) =>
        this[column].Length == 0 ? null : Matching(column, format);

    public string OneOf(string column, params ReadOnlySpan<string> allowed)
    {
        var cell = this[column];
        return allowed.Contains(cell)
            ? cell
            : throw Wrong(column, $"\"{cell}\" is none of {string.Join(", ", allowed)}");
    }

    public int Int(string column, int min, int max)
    {
        var cell = this[column];
        const NumberStyles plain = NumberStyles.AllowLeadingSign;
        if (!int.TryParse(cell, plain, CultureInfo.InvariantCulture, out var value))
            throw Wrong(column, $"\"{cell}\" is not a whole number");
        return value >= min && value <= max
            ? value
            : throw Wrong(column, $"{value} is not between {min} and {max}");
    }

    public int? OptionalInt(string column, int min, int max) =>
        this[column].Length == 0 ? null : Int(column, min, max);

    public double Number(string column, double min, double max)
    {
        var cell = this[column];
        const NumberStyles plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (!double.TryParse(cell, plain, CultureInfo.InvariantCulture, out var value))
            throw Wrong(column, $"\"{cell}\" is not a number");
        return value >= min && value <= max
            ? value
            : throw Wrong(
                column,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{value} is not between {min} and {max}"
                )
            );
    }

    public IReadOnlyList<string> List(string column) => Split(this[column]);

    /// <summary>A code that must stand in another table.</summary>
    public string Known<T>(string column, IReadOnlyDictionary<string, T> known, string table) =>
        Known(column, this[column], known, table);

    public IReadOnlyList<string> AllKnown<T>(
        string column,
        IReadOnlyDictionary<string, T> known,
        string table
    )
    {
        var codes = List(column);
        foreach (var code in codes)
            Known(column, code, known, table);
        return codes;
    }

    public OccupationCode UnitGroup(
        string column,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations
    ) => UnitGroup(column, this[column], occupations);

    public IReadOnlyList<OccupationCode> UnitGroups(
        string column,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations
    )
    {
        var row = this;
        return [.. List(column).Select(code => row.UnitGroup(column, code, occupations))];
    }

    public OccupationCode UnitGroup(
        string column,
        string text,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations
    )
    {
        var code = new OccupationCode(text);
        return occupations.TryGetValue(code, out var occupation) && occupation.Level == 4
            ? code
            : throw Wrong(column, $"\"{text}\" is not a unit group of occupations.tsv");
    }

    /// <summary>A CEFR level; of a range such as A2-B1 the lower end, so that nobody is led to ask for more.</summary>
    public Cefr? OptionalCefr(string column)
    {
        var cell = this[column];
        if (cell.Length == 0)
            return null;
        var levels = cell.Split('-');
        foreach (var level in levels)
        {
            if (!Enum.GetNames<Cefr>().Contains(level))
                throw Wrong(column, $"\"{cell}\" is not a CEFR level");
        }
        return Enum.Parse<Cefr>(levels[0]);
    }

    /// <summary>A member of an enum, its first letter small.</summary>
    public T Name<T>(string column)
        where T : struct, Enum => Name<T>(column, this[column]);

    public T Name<T>(string column, string text)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (JsonNamingPolicy.CamelCase.ConvertName(value.ToString()) == text)
                return value;
        }
        throw Wrong(column, $"\"{text}\" is none of {string.Join(", ", Enum.GetNames<T>())}");
    }

    public IReadOnlyList<T> Names<T>(string column, char separator)
        where T : struct, Enum
    {
        var row = this;
        return [.. Text(column).Split(separator).Select(name => row.Name<T>(column, name))];
    }

    public string Confidence() => OneOf("confidence", "read", "general");

    private static string[] Split(string cell) =>
        cell.Split(
            ListSeparator,
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );

    public string Known<T>(
        string column,
        string code,
        IReadOnlyDictionary<string, T> known,
        string table
    ) =>
        known.ContainsKey(code)
            ? code
            : throw Wrong(column, $"\"{code}\" does not stand in {table}");
}
