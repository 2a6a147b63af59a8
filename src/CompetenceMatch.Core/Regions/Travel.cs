namespace CompetenceMatch.Core.Regions;

/// <summary>Estimated travel time by road between two municipalities; ferries are not known.</summary>
public static class Travel
{
    private const double EarthRadiusKm = 6371;

    // Roads wind: ×1.4 on the great circle, 60 km/h, 10 minutes at both ends together.
    private const double RoadFactor = 1.4;
    private const double KmPerMinute = 1;
    private const double EndMinutes = 10;

    /// <summary>Minutes, rounded; 0 within one municipality. The same both ways.</summary>
    public static int Minutes(Municipality from, Municipality to)
    {
        if (from.Code == to.Code)
        {
            return 0;
        }
        var minutes =
            from.Region == to.Region
                ? WithinRegion(from, to)
                : (GreatCircleKm(from, to) * RoadFactor / KmPerMinute) + EndMinutes;
        return (int)Math.Round(minutes, MidpointRounding.AwayFromZero);
    }

    private static double WithinRegion(Municipality from, Municipality to) =>
        (from.IsCentre, to.IsCentre) switch
        {
            (true, true) => Math.Max(from.TravelToCentreMinutes, to.TravelToCentreMinutes),
            (true, false) => to.TravelToCentreMinutes,
            (false, true) => from.TravelToCentreMinutes,
            _ => from.TravelToCentreMinutes + to.TravelToCentreMinutes,
        };

    private static double GreatCircleKm(Municipality from, Municipality to)
    {
        var lat1 = Radians(from.Latitude);
        var lat2 = Radians(to.Latitude);
        var halfLat = Math.Sin((lat2 - lat1) / 2);
        var halfLon = Math.Sin(Radians(to.Longitude - from.Longitude) / 2);
        var chord = (halfLat * halfLat) + (Math.Cos(lat1) * Math.Cos(lat2) * halfLon * halfLon);
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
