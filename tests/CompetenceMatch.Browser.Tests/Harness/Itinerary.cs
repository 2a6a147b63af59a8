using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>The addresses of an area's pages, found once by following links; drawing the pages is left to the walks.</summary>
internal sealed partial class Itinerary
{
    // Some pages are met only by mail: the search for them has to end.
    private const int MostSpare = 25;

    private readonly string area;
    private readonly Queue<string> ahead;
    private readonly PriorityQueue<string, int> spare = new();
    private readonly Dictionary<Route, int> spares = [];
    private readonly HashSet<string> seen = [];
    private readonly List<Route> unmet;
    private readonly List<string> stops = [];

    private Itinerary(string area)
    {
        this.area = area;
        ahead = new(Routes.Fixed(area));
        unmet = [.. Routes.Linked(area)];
    }

    /// <summary>One address for each kind of page.</summary>
    public IReadOnlyList<string> Stops => stops;

    /// <summary>Pages that no link led to.</summary>
    public IReadOnlyList<Route> Unmet => unmet;

    /// <summary>What <paramref name="visitor"/>, who is signed in, meets in an area.</summary>
    public static async Task<Itinerary> Of(string area, IAPIRequestContext visitor)
    {
        var found = new Itinerary(area);
        await found.Follow(visitor);
        return found;
    }

    private async Task Follow(IAPIRequestContext visitor)
    {
        var more = MostSpare;
        while (ahead.TryDequeue(out var path))
        {
            stops.Add(path);
            await LookAhead(visitor, path);
            for (; more > 0 && ahead.Count == 0 && spare.TryDequeue(out var other, out _); more--)
                await LookAhead(visitor, other);
        }
    }

    // One page of each kind is enough: the first that a link leads to. Others may lead where it does not.
    private async Task LookAhead(IAPIRequestContext visitor, string path)
    {
        if (unmet.Count == 0)
            return;
        await using var answer = await visitor.GetAsync(path);
        foreach (var link in Links(await answer.TextAsync()).Where(seen.Add))
        {
            var target = link.Split('?')[0];
            if (unmet.Find(route => route.Matches(target)) is { } met)
            {
                unmet.Remove(met);
                ahead.Enqueue(link);
            }
            else if (Routes.IsWalked(target) && Kind(target) is { } kind)
                Spare(link, kind);
        }
    }

    // The choice of language leads back to the page itself.
    private static IEnumerable<string> Links(string page) =>
        Anchor()
            .Matches(page)
            .Select(anchor => anchor.Value)
            .Where(anchor => !anchor.Contains(" hreflang=", StringComparison.Ordinal))
            .Select(anchor => WebUtility.HtmlDecode(Target().Match(anchor).Groups[1].Value))
            .Where(link => link.Length > 0)
            .Select(link => link.Split('#')[0]);

    private Route? Kind(string path) =>
        Routes.Linked(area).FirstOrDefault(route => route.Matches(path));

    // The second of each kind before the third of any: what is missing may be behind another kind.
    private void Spare(string link, Route kind)
    {
        var before = spares.GetValueOrDefault(kind);
        spares[kind] = before + 1;
        spare.Enqueue(link, before);
    }

    [GeneratedRegex("<a [^>]*>")]
    private static partial Regex Anchor();

    [GeneratedRegex(" href=\"(/[^\"]*)\"")]
    private static partial Regex Target();
}
