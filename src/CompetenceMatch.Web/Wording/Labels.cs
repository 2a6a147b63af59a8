using System.Globalization;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Occupations;

namespace CompetenceMatch.Web.Wording;

/// <summary>Codes in the reader's language. A code without a name is shown as itself, never hidden.</summary>
public sealed class Labels(ReferenceTables tables, Texts texts, LiveVocabulary words)
{
    // Above this, hours say more.
    private const int MostMinutes = 120;

    private readonly Dictionary<(OccupationCode, string), string> titles = tables
        .Terms.Where(term => term.Kind == "title")
        .GroupBy(term => (term.Occupation, term.Language))
        .ToDictionary(group => group.Key, group => Capital(group.First().Text));

    private readonly HashSet<string> repeated =
    [
        .. tables
            .Taxonomy.Municipalities.Values.GroupBy(one => one.Name)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key),
    ];

    private static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public string Occupation(OccupationCode code) =>
        Current != "nb" && titles.TryGetValue((code, Current), out var title)
            ? title
            : OccupationNb(code);

    /// <summary>The imported occupation where one is named, else the unit group.</summary>
    public string Linked(OccupationCode code, string? esco) =>
        esco is not null && words.Current.Esco.Title(esco, Current) is { } title
            ? Capital(title)
            : Occupation(code);

    /// <summary>A skill in the reader's language where it was chosen from a list, else as it was written.</summary>
    public string Skill(string skill) => words.Current.Esco.Title(skill, Current) ?? skill;

    /// <summary>The official STYRK-08 name; employers see it beside a candidate's own words (U-26).</summary>
    public string OccupationNb(OccupationCode code) =>
        tables.Taxonomy.Occupations.TryGetValue(code, out var row) ? row.NameNb : code.Value;

    /// <summary>A regulated profession by its id: the Norwegian name is the law's, with the reader's own beside it.</summary>
    public string Profession(string id)
    {
        if (!tables.Taxonomy.Professions.TryGetValue(id, out var row))
            return id;
        var name = Capital(row.Name.In(Current));
        // The authority uses the Norwegian name; some translations hold it already.
        return name.Contains(row.Name.Nb, StringComparison.OrdinalIgnoreCase)
            ? name
            : $"{name} ({row.Name.Nb})";
    }

    public string Municipality(string? code) =>
        code is null ? texts["Shared_NotStated"]
        : !tables.Taxonomy.Municipalities.TryGetValue(code, out var row) ? code
        : repeated.Contains(row.Name) ? $"{row.Name} ({row.County})"
        : row.Name;

    public string Region(string code) =>
        tables.Taxonomy.Regions.TryGetValue(code, out var row) ? row.Name : code;

    public string Country(string? alpha2)
    {
        if (alpha2 is null)
            return texts["Shared_NotStated"];
        if (!tables.Taxonomy.Countries.TryGetValue(alpha2, out var row))
            return alpha2;
        return Current switch
        {
            "nb" => row.NameNb,
            "en" => row.NameEn,
            _ => CountryHere(alpha2) ?? row.NameEn,
        };
    }

    // RegionInfo knows a country's name only in its own language; a culture's name holds it in the reader's.
    private static string? CountryHere(string alpha2)
    {
        try
        {
            var name = CultureInfo.GetCultureInfo($"en-{alpha2}").DisplayName;
            var (from, to) = (name.IndexOf('('), name.LastIndexOf(')'));
            return from < 0 || to < from ? null : name[(from + 1)..to];
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    /// <summary>A language by its ISO 639-1 code, in the reader's language.</summary>
    public string LanguageName(string code)
    {
        if (code == "no")
            return texts["Label_Norwegian"];
        try
        {
            return Capital(CultureInfo.GetCultureInfo(code).DisplayName);
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }

    public string Field(string? code) =>
        code is null ? texts["Shared_NotStated"]
        : texts.Has($"Field_{code}") ? texts[$"Field_{code}"]
        : tables.Taxonomy.Fields.TryGetValue(code, out var row) ? row.NameEn
        : code;

    public string Nus(int? level) =>
        level is { } nus ? texts[$"Label_Nus_{nus}"] : texts["Shared_NotStated"];

    public string Cefr(Cefr? level) =>
        level switch
        {
            null => texts["Shared_NotStated"],
            Core.Languages.Cefr.None => texts["Label_Cefr_None"],
            var known => known.ToString()!,
        };

    public string Enum<T>(T? value)
        where T : struct, Enum =>
        value is { } known ? texts[$"Label_{typeof(T).Name}_{known}"] : texts["Shared_NotStated"];

    /// <summary>A time on the road; nobody reads 1017 minutes.</summary>
    public string Travel(int minutes) =>
        minutes <= MostMinutes
            ? texts.Plural("Label_Minutes", minutes)
            : texts.Plural("Label_Hours", (minutes + 30) / 60);

    /// <summary>A driving licence class with what it lets one drive, for example B – personbil.</summary>
    public string Licence(string code) => $"{code} – {texts[$"Label_Licence_{code}"]}";

    /// <summary>A shift by its code: day, evening, night, weekend, rota.</summary>
    public string Shift(string code) => texts[$"Label_Shift_{Capital(code)}"];

    /// <summary>A month in words, for example mars 2024.</summary>
    public string Month(YearMonth? month) =>
        month is { } known
            ? new DateOnly(known.Year, known.Month, 1).ToString(
                "MMMM yyyy",
                CultureInfo.CurrentCulture
            )
            : "";

    /// <summary>A day in words, for example 3. mars 2024.</summary>
    public string Date(DateOnly? date) =>
        date?.ToString(Current == "nb" ? "d. MMMM yyyy" : "d MMMM yyyy", CultureInfo.CurrentCulture)
        ?? texts["Shared_NotStated"];

    /// <summary>A moment in Norwegian time, which is where the deadlines are kept.</summary>
    public string Moment(DateTime utc) =>
        TimeZoneInfo
            .ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), NorwegianTime.Zone)
            .ToString(
                Current == "nb" ? "d. MMMM yyyy 'kl.' HH:mm" : "d MMMM yyyy HH:mm",
                CultureInfo.CurrentCulture
            );

    private static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..];
}
