namespace CompetenceMatch.Core.Uploads;

/// <summary>What the kinds are called in file names and in HTTP.</summary>
public static class MediaTypes
{
    // What a browser says that does not know the extension.
    private static readonly string[] silent = ["", "application/octet-stream"];

    public static string Name(DocumentMedia media) =>
        media switch
        {
            DocumentMedia.Pdf => "application/pdf",
            DocumentMedia.Jpeg => "image/jpeg",
            _ => "image/png",
        };

    /// <summary>With the dot.</summary>
    public static string Extension(DocumentMedia media) =>
        media switch
        {
            DocumentMedia.Pdf => ".pdf",
            DocumentMedia.Jpeg => ".jpg",
            _ => ".png",
        };

    /// <summary>False if the name or the declared type says something else than the content is.</summary>
    internal static bool Agree(DocumentMedia media, string extension, string? declared)
    {
        var type = (declared ?? "").Split(';')[0].Trim().ToLowerInvariant();
        return (extension.Length == 0 || IsExtension(media, extension.ToLowerInvariant()))
            && (
                silent.Contains(type)
                || type == Name(media)
                || (media == DocumentMedia.Jpeg && type is "image/jpg" or "image/pjpeg")
            );
    }

    private static bool IsExtension(DocumentMedia media, string extension) =>
        extension == Extension(media)
        || (media == DocumentMedia.Jpeg && extension is ".jpeg" or ".jpe" or ".jfif");
}
