namespace CompetenceMatch.Web.Maps;

/// <summary>A region on the map, in the map's units.</summary>
/// <param name="Path">SVG path of its outline.</param>
public sealed record MapShape(string Path, MapFrame Frame);
