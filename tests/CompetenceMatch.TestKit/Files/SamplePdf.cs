using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CompetenceMatch.TestKit.Files;

/// <summary>Small PDF files that a viewer opens, with whatever a test puts into them.</summary>
public static class SamplePdf
{
    /// <param name="objects">Further objects, from number 100: "100 0 obj … endobj".</param>
    /// <param name="trailer">Further entries of the trailer.</param>
    public static byte[] Of(int pages = 1, string objects = "", string trailer = "")
    {
        var text = new StringBuilder("%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        var numbers = Enumerable.Range(3, pages).ToList();
        text.Append(
            CultureInfo.InvariantCulture,
            $"2 0 obj\n<</Type/Pages/Kids[{string.Join(' ', numbers.Select(at => $"{at} 0 R"))}]/Count {pages}>>\nendobj\n"
        );
        foreach (var at in numbers)
            text.Append(
                CultureInfo.InvariantCulture,
                $"{at} 0 obj\n<</Type /Page/Parent 2 0 R/MediaBox[0 0 200 200]>>\nendobj\n"
            );
        return Close(text.Append(objects).ToString(), pages + 3, trailer);
    }

    /// <summary>An object stream with these objects, packed as real programs do.</summary>
    public static string Packed(string inside, string entries = "")
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(Encoding.Latin1.GetBytes(inside));
        var bytes = Encoding.Latin1.GetString(packed.ToArray());
        return $"100 0 obj\n<</Type/ObjStm/N 1/First 6/Filter/FlateDecode{entries}/Length {bytes.Length}>>\nstream\n{bytes}\nendstream\nendobj\n";
    }

    private static byte[] Close(string body, int size, string trailer)
    {
        var table = Encoding.Latin1.GetByteCount(body);
        var starts = Enumerable
            .Range(1, size - 1)
            .Select(at => body.IndexOf($"{at} 0 obj", StringComparison.Ordinal));
        var rows = string.Concat(starts.Select(at => $"{at:0000000000} 00000 n \n"));
        return Encoding.Latin1.GetBytes(
            $"{body}xref\n0 {size}\n0000000000 65535 f \n{rows}trailer\n<</Size {size}/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF\n"
        );
    }
}
