using System.Collections.Frozen;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.Search.Adverts;

/// <summary>Names of municipalities in every official form, and, where postcodes are imported, of places.</summary>
public sealed class PlaceNames
{
    private const int ShortestPlace = 3;
    private const double Most = 0.75;
    private readonly Dictionary<string, List<PlaceName>> byFirst = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, PostalPlace> byPostcode;

    public PlaceNames(
        IEnumerable<Municipality> municipalities,
        IReadOnlyCollection<PostalPlace> postal
    )
    {
        foreach (var one in municipalities)
        {
            foreach (var name in Names(one))
                Add(name, one.Code, isMunicipality: true);
        }
        byPostcode = postal.ToFrozenDictionary(one => one.Code, StringComparer.Ordinal);
        // A place name in several municipalities says nothing alone.
        foreach (var place in postal.GroupBy(one => one.Place.ToLowerInvariant()))
        {
            var most = place.CountBy(one => one.Municipality).MaxBy(count => count.Value);
            if (place.Key.Length >= ShortestPlace && most.Value >= Most * place.Count())
                Add(place.Key, most.Key, isMunicipality: false);
        }
    }

    /// <summary>The longest name that begins at a word.</summary>
    internal PlaceName? At(IReadOnlyList<AdvertWord> words, int at)
    {
        var first = words[at].Lower;
        return Longest(first, words, at)
            ?? (first.Length > 3 && first.EndsWith('s') ? Longest(first[..^1], words, at) : null);
    }

    internal PostalPlace? Postcode(string code) => byPostcode.GetValueOrDefault(code);

    private PlaceName? Longest(string first, IReadOnlyList<AdvertWord> words, int at) =>
        byFirst.TryGetValue(first, out var names)
            ? names.Where(name => StandsAt(name.Parts, words, at)).MaxBy(name => name.Parts.Length)
            : null;

    private static bool StandsAt(string[] parts, IReadOnlyList<AdvertWord> words, int at)
    {
        for (var i = 1; i < parts.Length; i++)
        {
            if (at + i >= words.Count || words[at + i].Lower != parts[i])
                return false;
        }
        return true;
    }

    private static IEnumerable<string> Names(Municipality one) =>
        (one.OfficialName ?? "")
            .Split(" - ", StringSplitOptions.RemoveEmptyEntries)
            .Where(name => !name.Contains('('))
            .Append(one.Name)
            .Distinct();

    private void Add(string name, string code, bool isMunicipality)
    {
        var parts = AdvertText.Parts(name);
        if (!byFirst.TryGetValue(parts[0], out var names))
            byFirst[parts[0]] = names = [];
        var known = names.FindIndex(one => one.Parts.SequenceEqual(parts));
        if (known < 0)
            names.Add(new(parts, [code], isMunicipality));
        else if (isMunicipality && !names[known].Codes.Contains(code))
            names[known] = names[known] with { Codes = [.. names[known].Codes, code] };
    }
}
