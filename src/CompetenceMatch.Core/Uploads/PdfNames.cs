using System.Buffers;
using System.Text;

namespace CompetenceMatch.Core.Uploads;

/// <summary>The names in a piece of PDF, with #xx written out: /J#61vaScript is /JavaScript.</summary>
internal static class PdfNames
{
    // No name that matters is longer.
    private const int Longest = 40;

    private static readonly SearchValues<byte> delimiters = SearchValues.Create(
        " \r\n\t\f\0/()<>[]{}%"u8
    );

    public static bool Any(ReadOnlySpan<byte> piece, Func<string, bool> isOne)
    {
        var found = false;
        Each(piece, name => found |= isOne(name));
        return found;
    }

    public static void Each(ReadOnlySpan<byte> piece, Action<string> look)
    {
        while (piece.IndexOf((byte)'/') is >= 0 and var slash)
        {
            piece = piece[(slash + 1)..];
            var end = piece.IndexOfAny(delimiters);
            var name = end < 0 ? piece : piece[..end];
            // Written out, a sign may take three bytes.
            if (name.Length is > 0 and <= Longest * 3)
            {
                look(Read(name));
            }
        }
    }

    private static string Read(ReadOnlySpan<byte> name)
    {
        var text = new StringBuilder();
        for (var at = 0; at < name.Length; at++)
        {
            var isEscape =
                name[at] == '#'
                && at + 2 < name.Length
                && char.IsAsciiHexDigit((char)name[at + 1])
                && char.IsAsciiHexDigit((char)name[at + 2]);
            text.Append(
                isEscape
                    ? (char)
                        Convert.FromHexString(Encoding.ASCII.GetString(name.Slice(at + 1, 2)))[0]
                    : (char)name[at]
            );
            at += isEscape ? 2 : 0;
        }
        return text.ToString();
    }
}
