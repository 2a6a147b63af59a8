using System.Globalization;
using System.Text;

namespace CompetenceMatch.Web.Maps;

/// <summary>The outline of hexagons that lie together, as an SVG path.</summary>
internal static class HexPath
{
    public static string Around(IReadOnlySet<Hex> cells)
    {
        // Three hexagons meet in a corner, so an outline leaves each corner one way only.
        var next = new SortedDictionary<(int, int), Hex>();
        foreach (var cell in cells)
        {
            for (var edge = 0; edge < 6; edge++)
            {
                if (!cells.Contains(cell.Neighbour(edge)))
                {
                    var from = cell.Corner(edge);
                    next[(from.Y, from.X)] = cell.Corner(edge + 1);
                }
            }
        }
        var path = new StringBuilder();
        while (next.Count > 0)
        {
            var (y, x) = next.First().Key;
            Ring(new Hex(x, y), next, path);
        }
        return path.ToString();
    }

    /// <summary>The hexagons of one tile of a pattern that lies on the map's own hexagons, each smaller than its place.</summary>
    /// <param name="size">1 = fills its place.</param>
    public static string Tile(double size)
    {
        var path = new StringBuilder();
        Hex[] middles =
        [
            new(0, 0),
            new(Hex.Wide, 0),
            new(7, Hex.Row),
            new(0, 24),
            new(Hex.Wide, 24),
        ];
        foreach (var middle in middles)
            path.Append(One(middle, size));
        return path.ToString();
    }

    /// <summary>One hexagon alone.</summary>
    public static string One(double size) => One(default, size);

    private static string One(Hex middle, double size)
    {
        var points = Hex.Corners.Select(corner =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{middle.X + (corner.X * size):0.#} {middle.Y + (corner.Y * size):0.#}"
            )
        );
        return $"M{string.Join('L', points)}z";
    }

    private static void Ring(Hex start, SortedDictionary<(int, int), Hex> next, StringBuilder path)
    {
        path.Append(CultureInfo.InvariantCulture, $"M{start.X} {start.Y}");
        var at = start;
        while (next.Remove((at.Y, at.X), out var to) && to != start)
        {
            var step = to - at;
            path.Append(
                step.X == 0
                    ? string.Create(CultureInfo.InvariantCulture, $"v{step.Y}")
                    : string.Create(CultureInfo.InvariantCulture, $"l{step.X} {step.Y}")
            );
            at = to;
        }
        path.Append('z');
    }
}
