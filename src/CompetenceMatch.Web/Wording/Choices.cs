using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Wording;

/// <summary>The lists that forms choose from, sorted as the reader's language sorts.</summary>
public sealed class Choices(ReferenceTables tables, Labels labels, Texts texts, HtmlEncoder encoder)
{
    private static readonly string[] languages =
    [
        "no",
        "en",
        "uk",
        "ar",
        "pl",
        "lt",
        "lv",
        "et",
        "ru",
        "so",
        "ti",
        "fa",
        "ps",
        "ku",
        "tr",
        "am",
        "sw",
        "rw",
        "fr",
        "es",
        "pt",
        "de",
        "nl",
        "sv",
        "da",
        "fi",
        "is",
        "it",
        "ro",
        "bg",
        "hu",
        "cs",
        "sk",
        "hr",
        "sr",
        "bs",
        "sq",
        "el",
        "th",
        "vi",
        "tl",
        "zh",
        "ja",
        "ko",
        "hi",
        "ur",
        "ta",
        "pa",
        "bn",
        "ne",
        "id",
        "my",
        "se",
    ];

    // The longest list stands in every search, and sorting it as people do takes longer than the search.
    private readonly ConcurrentDictionary<CultureInfo, IReadOnlyList<SelectListItem>> places = [];
    private readonly ConcurrentDictionary<CultureInfo, string> options = [];

    public IReadOnlyList<SelectListItem> Municipalities() =>
        places.GetOrAdd(CultureInfo.CurrentUICulture, _ => SortedMunicipalities());

    /// <summary>The same as options of a list, written once for each language: the list stands in every search.</summary>
    public IHtmlContent MunicipalityOptions(string? chosen)
    {
        var all = options.GetOrAdd(CultureInfo.CurrentUICulture, _ => Options(Municipalities()));
        return new HtmlString(
            chosen is { Length: > 0 } && tables.Taxonomy.Municipalities.ContainsKey(chosen)
                ? all.Replace(Value(chosen), $"{Value(chosen)} selected", StringComparison.Ordinal)
                : all
        );
    }

    private string Options(IEnumerable<SelectListItem> items) =>
        string.Concat(
            items.Select(one => $"<option {Value(one.Value)}>{encoder.Encode(one.Text)}</option>")
        );

    private string Value(string code) => $"value=\"{encoder.Encode(code)}\"";

    private List<SelectListItem> SortedMunicipalities() =>
        Sorted(tables.Taxonomy.Municipalities.Keys, code => labels.Municipality(code));

    public IReadOnlyList<SelectListItem> Regions() =>
        Sorted(tables.Taxonomy.Regions.Keys, labels.Region);

    public IReadOnlyList<SelectListItem> Countries() =>
        Sorted(tables.Taxonomy.Countries.Keys, code => labels.Country(code));

    /// <summary>Norwegian first: it is what most needs ask about.</summary>
    public IReadOnlyList<SelectListItem> Languages() =>
        [
            Item("no", labels.LanguageName("no")),
            .. Sorted(languages.Where(code => code != "no"), labels.LanguageName),
        ];

    public IReadOnlyList<SelectListItem> NusLevels(int from = 0) =>
        [.. Enumerable.Range(from, 9 - from).Select(nus => Item($"{nus}", labels.Nus(nus)))];

    public IReadOnlyList<SelectListItem> CefrLevels() =>
        [.. Enum.GetValues<Cefr>().Select(level => Item($"{level}", texts[$"Label_Cefr_{level}"]))];

    /// <summary>Detailed fields (four digits) of ISCED-F.</summary>
    public IReadOnlyList<SelectListItem> Fields() =>
        Sorted(
            tables
                .Taxonomy.Fields.Values.Where(row => row.Level == "detailed")
                .Select(row => row.Code),
            labels.Field
        );

    public IReadOnlyList<SelectListItem> Of<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => Item($"{value}", labels.Enum<T>(value)))];

    public IReadOnlyList<SelectListItem> Licences() =>
        [.. LicenceClasses.Known.Select(code => Item(code, labels.Licence(code)))];

    public IReadOnlyList<SelectListItem> Shifts() =>
        [.. Shift.Known.Select(code => Item(code, labels.Shift(code)))];

    public IReadOnlyList<SelectListItem> YesNo() =>
        [Item("true", texts["Shared_Yes"]), Item("false", texts["Shared_No"])];

    private static List<SelectListItem> Sorted(
        IEnumerable<string> codes,
        Func<string, string> label
    ) =>
        [
            .. codes
                .Select(code => Item(code, label(code)))
                .OrderBy(
                    item => item.Text,
                    StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true)
                ),
        ];

    private static SelectListItem Item(string value, string text) => new(text, value);
}
