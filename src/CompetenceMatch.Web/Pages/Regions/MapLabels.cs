using CompetenceMatch.Web.Maps;

namespace CompetenceMatch.Web.Pages.Regions;

/// <summary>Names of the largest places that have room for them.</summary>
internal static class MapLabels
{
    // Parts of the size of the letters: how wide a letter is, and how far names keep from each other.
    private const double LetterWidth = 0.6;
    private const double LineHeight = 1.5;

    /// <param name="places">Name and point, the most important first.</param>
    /// <param name="letters">Height of the letters in the map's units.</param>
    public static IReadOnlyList<MapLabel> Place(
        IEnumerable<(string Name, int X, int Y)> places,
        MapFrame frame,
        int letters,
        int most
    )
    {
        var (labels, taken) = (new List<MapLabel>(), new List<MapFrame>());
        foreach (var (name, x, y) in places)
        {
            var width = (int)(name.Length * letters * LetterWidth);
            var anchor =
                x - (width / 2) < frame.Left ? "start"
                : x + (width / 2) > frame.Right ? "end"
                : "middle";
            var left = anchor switch
            {
                "start" => x,
                "end" => x - width,
                _ => x - (width / 2),
            };
            var box = new MapFrame(
                left,
                y - (int)(letters * LineHeight),
                left + width,
                y + letters / 2
            );
            if (labels.Count < most && !taken.Exists(box.Touches))
            {
                labels.Add(new MapLabel(name, x, y, anchor));
                taken.Add(box);
            }
        }
        return labels;
    }
}
