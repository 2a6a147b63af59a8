using CompetenceMatch.Core.Insight;

namespace CompetenceMatch.Web.Pages.Regions;

/// <summary>People beside posts, kind by kind, in one area.</summary>
/// <param name="Id">Texts are Region_Id and Region_Id_kind.</param>
/// <param name="Filled">Null where filled posts are not counted by these kinds.</param>
public sealed record GroupTable(
    string Id,
    ShownTable People,
    CountTable Open,
    ShownTable? Filled,
    int Area
)
{
    /// <summary>The last kind of the occupations, the first of the others, is "not stated": it comes last.</summary>
    public IEnumerable<int> Kinds =>
        Id == "Major"
            ? Enumerable.Range(0, People.Kinds)
            : Enumerable.Range(1, People.Kinds - 1).Append(0);

    /// <summary>Of people or posts: the end of the scale of all bars.</summary>
    public int Most =>
        Enumerable
            .Range(0, People.Kinds)
            .Max(kind => Math.Max(People.Count(Area, kind) ?? 0, Open.Count(Area, kind)));
}
