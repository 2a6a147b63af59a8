using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace CompetenceMatch.Web.Localisation;

/// <summary>Texts of the interface. A key starts with its area, which is the .resx file it lives in.</summary>
public sealed class Texts
{
    private readonly ConcurrentDictionary<string, ResourceManager> areas = new(
        StringComparer.Ordinal
    );

    // Only what there is: a key that is none must not fill the memory.
    private readonly ConcurrentDictionary<(string Language, string Key), string> found = [];

    public string this[string key] => Find(key, CultureInfo.CurrentUICulture) ?? key;

    public string this[string key, params object?[] arguments] =>
        string.Format(CultureInfo.CurrentCulture, this[key], arguments);

    public bool Has(string key) => Find(key, CultureInfo.CurrentUICulture) is not null;

    /// <summary>The form of <paramref name="key"/> for a count; {0} is the count.</summary>
    public string Plural(string key, long count, params object?[] more) =>
        this[$"{key}_{PluralForm.Of(CultureInfo.CurrentUICulture.Name, count)}", [count, .. more]];

    /// <summary>The text in a language that need not be the reader's.</summary>
    public string In(string language, string key) =>
        Find(key, CultureInfo.GetCultureInfo(language)) ?? key;

    private string? Find(string key, CultureInfo language)
    {
        if (found.TryGetValue((language.Name, key), out var known))
            return known;
        return Look(key, language) is { } text ? found.GetOrAdd((language.Name, key), text) : null;
    }

    private string? Look(string key, CultureInfo language)
    {
        var area = key[..Math.Max(0, key.IndexOf('_', StringComparison.Ordinal))];
        try
        {
            return areas.GetOrAdd(area, Open).GetString(key, language);
        }
        catch (MissingManifestResourceException)
        {
            return null;
        }
    }

    private static ResourceManager Open(string area) =>
        new($"CompetenceMatch.Web.Texts.{area}", typeof(Texts).Assembly);
}
