using CompetenceMatch.Core.Occupations;
using CompetenceMatch.ReferenceData.Correcting;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Facts;

/// <summary>The cells of the rule tables in the reader's language, as far as they are words of ours.</summary>
public sealed class RuleWords(Texts texts, Labels labels)
{
    // Columns whose cells are codes with words of their own.
    private static readonly string[] listed = ["styrk08", "bridge_styrk08"];
    private static readonly string[] places = ["country", "countries"];
    private static readonly string[] tongues = ["languages"];
    private static readonly string[] own = ["sector", "family"];

    // Written in Norwegian in the table; everything else without a translation is English.
    private static readonly string[] norwegian =
    [
        "authority",
        "permit_type",
        "bridge_roles",
        "typical_level_nb",
        "trade",
    ];

    public string Table(RuleTable table) => texts[$"Rule_Table_{table.Name}"];

    public string Title(RuleView rule)
    {
        var language = Language.Current.Code;
        var name =
            new[] { "title", "name", "context" }
                .Where(name => rule.Has($"{name}_{language}") && rule.Has($"{name}_nb"))
                .Select(name => rule.Value(name, language))
                .FirstOrDefault()
            ?? Plain(rule);
        return name.Length == 0 ? rule.Row.Id : char.ToUpperInvariant(name[0]) + name[1..];
    }

    public string Label(RuleField field) =>
        field.Name == field.Column
            ? texts[$"Rule_Field_{field.Name}"]
            : texts["Rule_Field_In", texts[$"Rule_Field_{field.Name}"], LanguageOf(field)];

    public string ShortLabel(RuleField field) => texts[$"Rule_Field_{field.Name}"];

    /// <summary>The cell's codes in words; null = the cell is text and stands as it is written.</summary>
    public IReadOnlyList<string>? Words(RuleField field)
    {
        var codes = field.Value.Split(';', StringSplitOptions.RemoveEmptyEntries);
        return field.Name switch
        {
            "condition" => [.. codes.Select(Condition)],
            _ when listed.Contains(field.Name) => [.. codes.Select(Group)],
            _ when places.Contains(field.Name) => [.. codes.Select(labels.Country)],
            _ when tongues.Contains(field.Name) => [.. codes.Select(labels.LanguageName)],
            _ when texts.Has($"Rule_Value_{field.Name}_{field.Value}") =>
            [
                texts[$"Rule_Value_{field.Name}_{field.Value}"],
            ],
            _ => null,
        };
    }

    /// <summary>The language a text of the table is written in.</summary>
    public static string LanguageOfText(RuleField field) =>
        field.Name != field.Column ? LanguageCode(field)
        : norwegian.Contains(field.Name) ? "nb"
        : "en";

    /// <summary>Words of the programmers, which say nothing to others.</summary>
    public static bool IsCode(RuleField field) => own.Contains(field.Name);

    /// <summary>One part of a condition as a sentence.</summary>
    public string Condition(string part)
    {
        if (part.Split('=') is not [var key, var value])
            return part;
        var whole = $"Rule_If_{key}_{value}";
        if (texts.Has(whole))
            return texts[whole];
        var values = value.Split(',').Select(one => Value(key, one));
        return texts[$"Rule_If_{key}", string.Join(texts["Rule_Or"], values)];
    }

    private string Value(string key, string value) =>
        key switch
        {
            "profession" => labels.Profession(value),
            "occupation" => labels.Occupation(new OccupationCode(value)),
            "country" or "named_country" => labels.Country(value),
            _ when texts.Has($"Rule_Is_{value}") => texts[$"Rule_Is_{value}"],
            _ => value,
        };

    private string Group(string code) => $"{code} {labels.Occupation(new OccupationCode(code))}";

    private string Plain(RuleView rule) =>
        rule.Table.Keys switch
        {
            ["country", var name] =>
                $"{rule.Value(name)} ({labels.Country(rule.Value("country"))})",
            ["from"] => $"{rule.Value("from")} → {rule.Value("to")}",
            [var key] => rule.Value(key),
            _ => rule.Row.Id,
        };

    private string LanguageOf(RuleField field) => labels.LanguageName(LanguageCode(field));

    private static string LanguageCode(RuleField field) => field.Column[(field.Name.Length + 1)..];
}
