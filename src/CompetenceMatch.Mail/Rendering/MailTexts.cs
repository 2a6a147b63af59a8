using System.Globalization;
using System.Resources;

namespace CompetenceMatch.Mail.Rendering;

/// <summary>The texts of one language; a missing key fails loudly, in a test and not at a receiver.</summary>
internal sealed class MailTexts(string language)
{
    // Around what we put into a text, so that a name keeps its own direction inside Arabic.
    private const char Isolate = '\u2068';
    private const char EndIsolate = '\u2069';

    private static readonly ResourceManager Resources = new(
        "CompetenceMatch.Mail.Texts.MailTexts",
        typeof(MailTexts).Assembly
    );

    private static readonly TimeZoneInfo Norway = TimeZoneInfo.FindSystemTimeZoneById(
        "Europe/Oslo"
    );

    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language);

    public string Language => language;
    public bool RightToLeft => MailLanguage.IsRightToLeft(language);

    public string this[string key] =>
        Resources.GetString(key, _culture)
        ?? throw new MissingManifestResourceException($"No mail text {key}");

    public string this[string key, params string[] values] =>
        string.Format(_culture, this[key], [.. values.Select(Inserted)]);

    /// <summary>A moment in UTC as Norwegian time, said as such: the reader may be abroad.</summary>
    public string Moment(DateTime utc)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(
            DateTime.SpecifyKind(utc, DateTimeKind.Utc),
            Norway
        );
        return string.Format(
            _culture,
            this["Mail_Moment"],
            local.ToString(DayFormat, _culture),
            local.ToString("HH:mm", CultureInfo.InvariantCulture)
        );
    }

    public string Day(DateTime utc) =>
        TimeZoneInfo
            .ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Norway)
            .ToString(DayFormat, _culture);

    // Bokmål writes the day as an ordinal.
    private string DayFormat => language == MailLanguage.Source ? "d. MMMM yyyy" : "d MMMM yyyy";

    private string Inserted(string value)
    {
        var line = string.Join(' ', value.Split(['\r', '\n'], StringSplitOptions.TrimEntries));
        return RightToLeft ? $"{Isolate}{line}{EndIsolate}" : line;
    }
}
