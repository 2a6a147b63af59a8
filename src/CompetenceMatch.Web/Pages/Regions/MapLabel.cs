namespace CompetenceMatch.Web.Pages.Regions;

/// <summary>A name beside a dot on the map.</summary>
/// <param name="Anchor">start, middle or end, as SVG has it.</param>
public sealed record MapLabel(string Name, int X, int Y, string Anchor);
