using System.Collections.Concurrent;
using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Web.Titles;

/// <summary>
/// The unlinked titles of everyone employers may find, kept beside the index and by the same writer: whoever
/// withdraws is out of here too. What stands here is on blind cards already.
/// </summary>
public sealed class OwnTitles
{
    private readonly ConcurrentDictionary<Guid, IReadOnlyList<(string Words, string Written)>> of =
    [];

    /// <param name="visible">What employers may find; null = hidden.</param>
    public void Set(Guid candidate, Profile? visible)
    {
        var titles = visible is null
            ? []
            : TitleWords
                .Unlinked(visible)
                .Select(row => (Words: TitleWords.Of(row.Title)!, Written: row.Title!.Trim()))
                .DistinctBy(title => title.Words)
                .ToList();
        if (titles.Count == 0)
            of.TryRemove(candidate, out _);
        else
            of[candidate] = titles;
    }

    /// <summary>
    /// Most people first. Words of few people stand in the order of the alphabet, so that the order tells
    /// no more about them than the counts do.
    /// </summary>
    public IReadOnlyList<OwnTitle> Grouped(IReadOnlySet<string> taught) =>
        [
            .. of
                .Values.SelectMany(titles => titles)
                .Where(title => !taught.Contains(title.Words))
                .GroupBy(title => title.Words)
                .Select(Counted)
                .OrderByDescending(title => title.People ?? 0)
                .ThenBy(title => title.Words, StringComparer.Ordinal),
        ];

    private static OwnTitle Counted(IGrouping<string, (string Words, string Written)> same) =>
        new(
            same.Key,
            same.GroupBy(one => one.Written)
                .OrderByDescending(form => form.Count())
                .ThenBy(form => form.Key, StringComparer.Ordinal)
                .First()
                .Key,
            Suppression.Shown(same.Count())
        );
}
