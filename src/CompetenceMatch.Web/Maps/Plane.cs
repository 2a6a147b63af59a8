namespace CompetenceMatch.Web.Maps;

/// <summary>Places on a flat map: a transverse Mercator around 15° east, as Norwegian maps have.</summary>
internal static class Plane
{
    private const double EarthRadiusKm = 6371;
    private const double Middle = 15;

    /// <summary>Kilometres east of the middle and south of the equator (north is up, as on a screen).</summary>
    public static (double X, double Y) Of(double latitude, double longitude)
    {
        var north = double.DegreesToRadians(latitude);
        var east = double.DegreesToRadians(longitude - Middle);
        return (
            EarthRadiusKm * Math.Atanh(Math.Cos(north) * Math.Sin(east)),
            -EarthRadiusKm * Math.Atan2(Math.Tan(north), Math.Cos(east))
        );
    }

    /// <summary>True if the point lies inside the ring of points.</summary>
    public static bool Inside((double X, double Y) point, IReadOnlyList<(double X, double Y)> ring)
    {
        var inside = false;
        for (var (at, before) = (0, ring.Count - 1); at < ring.Count; before = at++)
        {
            var (a, b) = (ring[at], ring[before]);
            var crosses =
                (a.Y > point.Y) != (b.Y > point.Y)
                && point.X < ((b.X - a.X) * (point.Y - a.Y) / (b.Y - a.Y)) + a.X;
            inside ^= crosses;
        }
        return inside;
    }

    public static double Distance((double X, double Y) one, (double X, double Y) other) =>
        Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
}
