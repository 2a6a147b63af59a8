using CompetenceMatch.Core.Insight;

namespace CompetenceMatch.Web.Figures;

/// <summary>A figure that areas are compared by: on the map, in the table and in the order of its rows.</summary>
/// <param name="Id">In the address; its name is the text Region_Figure_Id.</param>
/// <param name="IsShare">True for a part of a whole, 0–1; false for a count.</param>
/// <param name="Of">Null = hidden, or nothing to tell.</param>
public sealed record AreaFigure(
    string Id,
    bool IsShare,
    Func<RegionFigures, FigureArea, double?> Of
)
{
    public const string Below = "under";
    public const string Posts = "plasser";
    public const string Stays = "blir";

    public static IReadOnlyList<AreaFigure> All { get; } =
    [
        new("folk", false, (figures, area) => figures.People.People(area)),
        new(Posts, false, (figures, area) => figures.Needs.Open.Total(area.Number)),
        new("fylt", false, (figures, area) => figures.Needs.Filled.Total(area.Number)),
        new(Below, true, (figures, area) => figures.People.BelowLevel(area)),
        new("godkjenning", false, (figures, area) => figures.People.AwaitRecognition(area)),
        new(Stays, true, (figures, area) => figures.Stays.Rate(area)),
    ];

    /// <summary>The figure with the id; the first for anything else.</summary>
    public static AreaFigure Find(string? id) => All.FirstOrDefault(one => one.Id == id) ?? All[0];
}
