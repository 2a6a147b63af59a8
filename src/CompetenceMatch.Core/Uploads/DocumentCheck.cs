namespace CompetenceMatch.Core.Uploads;

/// <summary>Decides by the content alone what a file is, reads it to its end, and takes out what must not be kept. Total: no bytes make it throw (S-13).</summary>
public static class DocumentCheck
{
    /// <param name="fileName">As the browser sent it.</param>
    /// <param name="declared">The content type that the browser sent.</param>
    public static DocumentVerdict Read(
        ReadOnlyMemory<byte> content,
        string fileName,
        string? declared
    )
    {
        ArgumentNullException.ThrowIfNull(fileName);
        if (content.Length == 0)
        {
            return DocumentVerdict.No(DocumentFault.Empty);
        }
        if (content.Length > DocumentLimits.Bytes)
        {
            return DocumentVerdict.No(DocumentFault.TooLarge);
        }
        if (Kind(content.Span) is not { } media)
        {
            return DocumentVerdict.No(DocumentFault.UnknownKind);
        }
        if (!MediaTypes.Agree(media, FileTitle.Extension(fileName), declared))
        {
            return DocumentVerdict.No(DocumentFault.Misnamed);
        }
        var name = FileTitle.Clean(fileName, media);
        return media == DocumentMedia.Pdf ? Pdf(content, name) : Image(content, media, name);
    }

    private static DocumentMedia? Kind(ReadOnlySpan<byte> content) =>
        content.StartsWith("%PDF-"u8) ? DocumentMedia.Pdf
        : content.StartsWith(PngFile.Signature) ? DocumentMedia.Png
        : content is [0xFF, 0xD8, 0xFF, ..] ? DocumentMedia.Jpeg
        : null;

    private static DocumentVerdict Pdf(ReadOnlyMemory<byte> content, string name)
    {
        var found = PdfFile.Read(content);
        return found.Fault is { } fault ? DocumentVerdict.No(fault)
            : found.Pages == 0 ? DocumentVerdict.No(DocumentFault.Damaged)
            : found.Pages > DocumentLimits.Pages ? DocumentVerdict.No(DocumentFault.TooManyPages)
            : new DocumentVerdict(
                new CheckedDocument(DocumentMedia.Pdf, name, content, found.Pages),
                null
            );
    }

    private static DocumentVerdict Image(
        ReadOnlyMemory<byte> content,
        DocumentMedia media,
        string name
    )
    {
        var image =
            media == DocumentMedia.Png ? PngFile.Clean(content.Span) : JpegFile.Clean(content.Span);
        return image is null ? DocumentVerdict.No(DocumentFault.Damaged)
            : image.IsTooLarge ? DocumentVerdict.No(DocumentFault.TooManyPixels)
            : new DocumentVerdict(new CheckedDocument(media, name, image.Content, 1), null);
    }
}
