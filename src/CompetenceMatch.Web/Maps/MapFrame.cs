namespace CompetenceMatch.Web.Maps;

/// <summary>A part of the map, in its units.</summary>
public readonly record struct MapFrame(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;
    public int Height => Bottom - Top;

    public static MapFrame Around(IEnumerable<MapFrame> frames) =>
        frames.Aggregate(
            (one, other) =>
                new MapFrame(
                    Math.Min(one.Left, other.Left),
                    Math.Min(one.Top, other.Top),
                    Math.Max(one.Right, other.Right),
                    Math.Max(one.Bottom, other.Bottom)
                )
        );

    public MapFrame Wider(int by) => new(Left - by, Top - by, Right + by, Bottom + by);

    public bool Touches(MapFrame other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
