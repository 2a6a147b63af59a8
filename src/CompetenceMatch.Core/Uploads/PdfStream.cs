namespace CompetenceMatch.Core.Uploads;

/// <summary>Where the packed bytes of one PDF stream lie, and what its dictionary says of them.</summary>
/// <param name="HoldsObjects">Other objects are packed inside, so that they must be looked at too.</param>
/// <param name="IsPlain">Packed by nothing, or by Flate alone without a predictor.</param>
/// <param name="IsEnded">False = the file ends before it does.</param>
internal readonly record struct PdfStream(
    int Start,
    int End,
    bool HoldsObjects,
    bool IsPlain,
    bool IsEnded
)
{
    private const int LongestDictionary = 16 * 1024;

    /// <summary>Null if there is none after <paramref name="from"/>.</summary>
    public static PdfStream? Next(ReadOnlySpan<byte> file, int from)
    {
        var at = from;
        while (file[at..].IndexOf("stream"u8) is >= 0 and var found)
        {
            var word = at + found;
            at = word + 6;
            if (!file[from..word].TrimEnd(" \r\n\t"u8).EndsWith(">>"u8))
            {
                continue;
            }
            var end = file[at..].IndexOf("endstream"u8);
            var dictionary = Dictionary(file[from..word]);
            return new PdfStream(
                at,
                end < 0 ? file.Length : at + end,
                PdfNames.Any(dictionary, name => name is "First" or "ObjStm"),
                !PdfNames.Any(dictionary, IsOddFilter),
                end >= 0
            );
        }
        return null;
    }

    private static ReadOnlySpan<byte> Dictionary(ReadOnlySpan<byte> before)
    {
        var near = before[Math.Max(0, before.Length - LongestDictionary)..];
        var start = near.LastIndexOf(" obj"u8);
        return start < 0 ? near : near[start..];
    }

    private static bool IsOddFilter(string name) =>
        name
            is "ASCIIHexDecode"
                or "AHx"
                or "ASCII85Decode"
                or "A85"
                or "LZWDecode"
                or "LZW"
                or "RunLengthDecode"
                or "RL"
                or "Crypt"
                or "Predictor";
}
