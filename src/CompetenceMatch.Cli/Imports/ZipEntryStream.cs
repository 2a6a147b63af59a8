using System.IO.Compression;

namespace CompetenceMatch.Cli.Imports;

/// <summary>One file in a zip, read as it is unpacked; closes the zip with itself.</summary>
internal sealed class ZipEntryStream(string zipPath, string entry) : Stream
{
    private readonly ZipArchive zip = ZipFile.OpenRead(zipPath);
    private Stream? inner;

    private Stream Inner => inner ??= zip.GetEntry(entry)!.Open();

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        Inner.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => Inner.Read(buffer);

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner?.Dispose();
            zip.Dispose();
        }
        base.Dispose(disposing);
    }
}
