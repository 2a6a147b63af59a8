using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.Web.Maps;

/// <summary>Norway as hexagons: each belongs to the region of the municipality whose main place is nearest.</summary>
public sealed class HexMap
{
    // A main place on an island that the outline leaves out is land all the same.
    private const double LandKm = 9;
    private const int Beyond = 40;

    private readonly List<(Municipality Place, (double X, double Y) Km)> places;
    private readonly Hex origin;
    private readonly Dictionary<string, (int X, int Y)> centres;

    public HexMap(Taxonomy taxonomy)
    {
        places =
        [
            .. taxonomy
                .Municipalities.Values.OrderBy(one => one.Code, StringComparer.Ordinal)
                .Select(one => (one, Plane.Of(one.Latitude, one.Longitude))),
        ];
        var west = Units(places.Min(place => place.Km.X)) - Beyond;
        var north = Units(places.Min(place => place.Km.Y)) - Beyond;
        origin = new Hex(west, north);
        var cells = Land().ToLookup(cell => cell.Region, cell => cell.Cell, StringComparer.Ordinal);
        Regions = taxonomy.Regions.Values.ToDictionary(
            region => region.Code,
            region => Shape(cells[region.Code], region),
            StringComparer.Ordinal
        );
        centres = taxonomy.Regions.Values.ToDictionary(
            region => region.Code,
            region => Point(region.Municipalities[0]),
            StringComparer.Ordinal
        );
        Frame = MapFrame.Around(Regions.Values.Select(shape => shape.Frame));
    }

    /// <summary>By region code.</summary>
    public IReadOnlyDictionary<string, MapShape> Regions { get; }

    public MapFrame Frame { get; }

    /// <summary>Where the centre of a region lies.</summary>
    public (int X, int Y) Centre(string region) => centres[region];

    private (int X, int Y) Point(Municipality place)
    {
        var (x, y) = Plane.Of(place.Latitude, place.Longitude);
        return (Units(x) - origin.X, Units(y) - origin.Y);
    }

    private static int Units(double km) => (int)Math.Round(km / Hex.KmPerUnit);

    private IEnumerable<(string Region, Hex Cell)> Land()
    {
        var outline = NorwayOutline
            .Points.Select(point => Plane.Of(point.Latitude, point.Longitude))
            .ToList();
        var high = Units(places.Max(place => place.Km.Y)) + Beyond - origin.Y;
        var wide = Units(places.Max(place => place.Km.X)) + Beyond - origin.X;
        for (var (y, row) = (0, 0); y < high; y += Hex.Row, row++)
        {
            for (var x = row % 2 * (Hex.Wide / 2); x < wide; x += Hex.Wide)
            {
                var cell = new Hex(x, y);
                var (place, away) = Nearest(cell);
                if (away < LandKm || Plane.Inside((cell + origin).Km, outline))
                {
                    yield return (place.Region, cell);
                }
            }
        }
    }

    private (Municipality Place, double Km) Nearest(Hex cell)
    {
        var at = (cell + origin).Km;
        var (place, km) = places.MinBy(one => Plane.Distance(one.Km, at));
        return (place, Plane.Distance(km, at));
    }

    private MapShape Shape(IEnumerable<Hex> land, LabourMarketRegion region)
    {
        var cells = land.ToHashSet();
        if (cells.Count == 0)
        {
            cells.Add(CellAt(Point(region.Municipalities[0])));
        }
        var frame = MapFrame.Around(
            cells.Select(cell => new MapFrame(cell.X - 7, cell.Y - 8, cell.X + 7, cell.Y + 8))
        );
        return new MapShape(HexPath.Around(cells), frame);
    }

    private static Hex CellAt((int X, int Y) point)
    {
        var row = (int)Math.Round((double)point.Y / Hex.Row);
        var shift = row % 2 * (Hex.Wide / 2);
        var column = (int)Math.Round((double)(point.X - shift) / Hex.Wide);
        return new Hex((column * Hex.Wide) + shift, row * Hex.Row);
    }
}
