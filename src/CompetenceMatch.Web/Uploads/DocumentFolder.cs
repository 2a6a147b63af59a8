using System.Security.Cryptography;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;

namespace CompetenceMatch.Web.Uploads;

/// <summary>The files themselves: encrypted, with random names, outside everything that is served. Never half: a file has its name only when it is whole.</summary>
public sealed class DocumentFolder(
    Settings settings,
    IDataProtectionProvider protection,
    TimeProvider time,
    ILogger<DocumentFolder> log
)
{
    // Other words would make every stored file unreadable.
    private const string Purpose = "case-documents.1";
    private const string Half = ".half";
    private const int NameLength = 32;

    private readonly string folder = Path.Combine(settings.DataFolder, "documents");

    public static string NewName() => RandomNumberGenerator.GetHexString(NameLength, true);

    /// <exception cref="IOException">The disk is full or gone; nothing is left behind.</exception>
    public async Task Write(string name, ReadOnlyMemory<byte> content)
    {
        Make();
        var half = PathOf(name) + Half;
        try
        {
            await using (var file = new FileStream(half, Fresh()))
            {
                await file.WriteAsync(For(name).Protect(content.ToArray()));
                file.Flush(flushToDisk: true);
            }
            File.SetLastWriteTimeUtc(half, time.UtcNow());
            File.Move(half, PathOf(name));
        }
        catch
        {
            File.Delete(half);
            throw;
        }
    }

    /// <summary>Null where there is no such file or it cannot be decrypted.</summary>
    public async Task<byte[]?> Read(string name)
    {
        if (!Has(name))
            return null;
        try
        {
            return For(name).Unprotect(await File.ReadAllBytesAsync(PathOf(name)));
        }
        catch (CryptographicException wrong)
        {
            log.LogError(wrong, "Stored document {Name} cannot be decrypted", name);
            return null;
        }
    }

    public bool Has(string name) => File.Exists(PathOf(name));

    public void Delete(string name) => File.Delete(PathOf(name));

    /// <summary>Every file, half ones too, with when it was written.</summary>
    public IReadOnlyList<(string Name, DateTime At)> Files() =>
        Directory.Exists(folder)
            ?
            [
                .. new DirectoryInfo(folder)
                    .EnumerateFiles()
                    .Select(file => (file.Name, file.LastWriteTimeUtc)),
            ]
            : [];

    // A file is bound to its name: put in another's place it cannot be read.
    private IDataProtector For(string name) => protection.CreateProtector(Purpose, name);

    private string PathOf(string name) => Path.Combine(folder, Path.GetFileName(name));

    private void Make()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(
                folder,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
    }

    private static FileStreamOptions Fresh()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
            Options = FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
