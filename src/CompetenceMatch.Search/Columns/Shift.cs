namespace CompetenceMatch.Search.Columns;

/// <summary>The shifts that profiles and needs name, numbered for a byte.</summary>
internal static class Shift
{
    private static readonly string[] names = ["day", "evening", "night", "weekend", "rota"];

    /// <summary>-1 = not one of them.</summary>
    public static int Number(string shift) => Array.IndexOf(names, shift);

    /// <summary>A bit each; null if one is not known.</summary>
    public static byte? Bits(IEnumerable<string> shifts)
    {
        var bits = 0;
        foreach (var shift in shifts)
        {
            if (Number(shift) is not (>= 0 and var number))
                return null;
            bits |= 1 << number;
        }

        return (byte)bits;
    }
}
