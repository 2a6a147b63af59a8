using System.IO.Compression;

namespace CompetenceMatch.Core.Uploads;

/// <summary>What was found in a PDF so far; the first fault counts.</summary>
internal sealed class PdfFindings
{
    private const int Block = 64 * 1024;

    // Objects of 50 pages are less than one; more is made to fill memory.
    private const int MostUnpacked = 32 * 1024 * 1024;

    // Too long to stand in packed bytes by chance, so they are looked for everywhere.
    private static readonly HashSet<string> forbidden = new(StringComparer.Ordinal)
    {
        "JavaScript",
        "Launch",
        "EmbeddedFile",
        "EmbeddedFiles",
        "FileAttachment",
        "Filespec",
        "RichMedia",
        "SubmitForm",
        "ImportData",
    };

    private static readonly HashSet<string> forbiddenShort = new(StringComparer.Ordinal)
    {
        "JS",
        "EF",
        "XFA",
        "GoToE",
    };

    private string previous = "";
    private int unpacked;

    /// <summary>Objects of type Page: also those that an edit left behind, so never too few.</summary>
    public int Pages { get; private set; }
    public DocumentFault? Fault { get; private set; }

    public void Note(DocumentFault fault) => Fault ??= fault;

    /// <summary>Objects as they stand.</summary>
    public void Look(ReadOnlySpan<byte> piece) =>
        PdfNames.Each(
            piece,
            name =>
            {
                LookAt(name);
                if (forbiddenShort.Contains(name))
                {
                    Note(DocumentFault.Active);
                }
                Pages += previous == "Type" && name == "Page" ? 1 : 0;
                previous = name;
            }
        );

    /// <summary>Bytes of a stream: what is no stream to another reader may be objects.</summary>
    public void LookPacked(ReadOnlySpan<byte> piece) => PdfNames.Each(piece, LookAt);

    /// <summary>Objects that are packed into a stream.</summary>
    public void LookInside(ReadOnlyMemory<byte> piece, bool isPlain)
    {
        if (!isPlain)
        {
            Note(DocumentFault.Active);
            return;
        }
        try
        {
            // A stream without a filter is told by its first byte: no zlib header is a digit.
            var start = piece.Span.IndexOfAnyExcept("\r\n"u8);
            var isPacked = start >= 0 && (piece.Span[start] & 15) == 8;
            Look(isPacked ? Unpack(piece[start..]) : piece.Span);
        }
        catch (InvalidDataException)
        {
            Note(DocumentFault.Damaged);
        }
    }

    private ReadOnlySpan<byte> Unpack(ReadOnlyMemory<byte> piece)
    {
        using var packed = new MemoryStream(piece.ToArray(), writable: false);
        using var plain = new ZLibStream(packed, CompressionMode.Decompress);
        using var all = new MemoryStream();
        var block = new byte[Block];
        while (plain.Read(block) is > 0 and var read)
        {
            unpacked += read;
            if (unpacked > MostUnpacked)
            {
                throw new InvalidDataException();
            }
            all.Write(block.AsSpan(0, read));
        }
        return all.ToArray();
    }

    private void LookAt(string name)
    {
        if (name == "Encrypt")
        {
            Note(DocumentFault.Locked);
        }
        else if (forbidden.Contains(name))
        {
            Note(DocumentFault.Active);
        }
    }
}
