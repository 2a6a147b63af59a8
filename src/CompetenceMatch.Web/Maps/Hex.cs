namespace CompetenceMatch.Web.Maps;

/// <summary>The middle of a hexagon of the map, in the map's own whole units.</summary>
internal readonly record struct Hex(int X, int Y)
{
    /// <summary>Width of a hexagon and the distance between rows: whole numbers near a regular hexagon keep paths short.</summary>
    public const int Wide = 14;
    public const int Row = 12;

    private const int KmWide = 15;

    public const double KmPerUnit = (double)KmWide / Wide;

    /// <summary>Corners clockwise from the top.</summary>
    private static readonly Hex[] corners =
    [
        new(0, -8),
        new(7, -4),
        new(7, 4),
        new(0, 8),
        new(-7, 4),
        new(-7, -4),
    ];

    /// <summary>The hexagon on the other side of the edge that starts in the corner of the same number.</summary>
    private static readonly Hex[] neighbours =
    [
        new(7, -Row),
        new(Wide, 0),
        new(7, Row),
        new(-7, Row),
        new(-Wide, 0),
        new(-7, -Row),
    ];

    public static IReadOnlyList<Hex> Corners => corners;

    public Hex Corner(int number) => this + corners[number % 6];

    public Hex Neighbour(int edge) => this + neighbours[edge];

    public (double X, double Y) Km => (X * KmPerUnit, Y * KmPerUnit);

    public static Hex operator +(Hex one, Hex other) => new(one.X + other.X, one.Y + other.Y);

    public static Hex operator -(Hex one, Hex other) => new(one.X - other.X, one.Y - other.Y);
}
