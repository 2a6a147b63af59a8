using System.Globalization;
using System.Text;

namespace CompetenceMatch.Core.Uploads;

/// <summary>
/// Looks a PDF through without drawing it: whole from header to end mark, not encrypted, nothing that runs or is
/// attached, and how many pages. When in doubt it refuses: a person can print to a new PDF.
/// </summary>
internal static class PdfFile
{
    private const int TailLength = 1024;
    private const int HeaderLength = 8;

    public static PdfFindings Read(ReadOnlyMemory<byte> file)
    {
        var findings = new PdfFindings();
        if (!IsFramed(file.Span))
        {
            findings.Note(DocumentFault.Damaged);
            return findings;
        }
        var at = 0;
        while (PdfStream.Next(file.Span, at) is { } stream)
        {
            findings.Look(file.Span[at..stream.Start]);
            findings.LookPacked(file.Span[stream.Start..stream.End]);
            if (!stream.IsEnded)
            {
                findings.Note(DocumentFault.Damaged);
            }
            else if (stream.HoldsObjects)
            {
                findings.LookInside(file[stream.Start..stream.End], stream.IsPlain);
            }
            at = stream.End;
        }
        findings.Look(file.Span[at..]);
        return findings;
    }

    // Nothing before the header and nothing after the end mark: a file that is two kinds at once is neither.
    private static bool IsFramed(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength || !char.IsAsciiDigit((char)file[5]) || file[6] != '.')
        {
            return false;
        }
        var tail = file[Math.Max(0, file.Length - TailLength)..];
        var end = tail.LastIndexOf("%%EOF"u8);
        return end >= 0
            && tail[(end + 5)..].IndexOfAnyExcept(" \r\n\t\0"u8) < 0
            && HasTable(file, tail[..end]);
    }

    private static bool HasTable(ReadOnlySpan<byte> file, ReadOnlySpan<byte> tail)
    {
        var word = tail.LastIndexOf("startxref"u8);
        if (word < 0)
        {
            return false;
        }
        var number = Encoding.ASCII.GetString(tail[(word + 9)..]).Trim();
        if (
            !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            || at >= file.Length
        )
        {
            return false;
        }
        var table = file[at..].TrimStart(" \r\n"u8);
        return table.StartsWith("xref"u8)
            || (table.Length > 0 && char.IsAsciiDigit((char)table[0]));
    }
}
