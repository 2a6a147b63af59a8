using CompetenceMatch.Core.Insight;

namespace CompetenceMatch.Web.Pages.Regions;

/// <summary>Addresses of the region pages.</summary>
public static class RegionLinks
{
    public const string Country = "/regioner";
    public const string Csv = "/regioner/csv";

    /// <param name="area">A county, or the country for the county of whoever reads.</param>
    public static string Board(FigureArea area) => $"/velkomst/region?fylke={area.Code}";

    public static string To(FigureArea area) =>
        area.Kind switch
        {
            AreaKind.Country => Country,
            AreaKind.County => $"{Country}/fylke/{area.Code}",
            _ => $"{Country}/{area.Code}",
        };
}
