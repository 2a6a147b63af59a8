using System.Globalization;
using System.Runtime.CompilerServices;

namespace CompetenceMatch.Search.Candidates;

/// <summary>One text for equal searches, whatever the page, order or fit: it breaks ties and keys caches.</summary>
internal static class CandidateQueryText
{
    /// <summary>The words, and the pairs of <see cref="CandidateQueryString"/>; every search writes it once.</summary>
    public static string Canonical(CandidateQuery query)
    {
        var text = new DefaultInterpolatedStringHandler(
            0,
            0,
            CultureInfo.InvariantCulture,
            stackalloc char[256]
        );
        text.AppendLiteral("query:");
        text.AppendLiteral(query.Words ?? "");
        text.AppendLiteral("|");
        text.AppendLiteral(query.WordsLanguage ?? "");
        text.AppendLiteral("|");
        var isFirst = true;
        foreach (var filter in QueryFilters.Of(query))
        {
            if (filter.Kind != FilterKind.Fit && QueryKeys.Of(filter.Kind) is { } key)
                Add(ref text, key, filter.Value!, ref isFirst);
        }

        for (var i = 0; i < query.ShouldSkills.Count; i++)
            Add(ref text, QueryKeys.Should, query.ShouldSkills[i], ref isFirst);
        if (query.TravelFrom is { } from)
            Add(ref text, QueryKeys.From, from, ref isFirst);
        else if (query.TravelMinutes is { } minutes)
            Add(
                ref text,
                QueryKeys.Of(FilterKind.Travel)!,
                minutes.ToString(CultureInfo.InvariantCulture),
                ref isFirst
            );
        if (!query.IncludeWouldMove)
            Add(ref text, QueryKeys.WouldMove, QueryKeys.No, ref isFirst);
        return text.ToStringAndClear();
    }

    private static void Add(
        ref DefaultInterpolatedStringHandler text,
        string key,
        string value,
        ref bool isFirst
    )
    {
        if (!isFirst)
            text.AppendLiteral("&");
        isFirst = false;
        text.AppendLiteral(key);
        text.AppendLiteral("=");
        text.AppendLiteral(value);
    }
}
