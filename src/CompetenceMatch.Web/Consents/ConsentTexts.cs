using CompetenceMatch.Web.Hosting;

namespace CompetenceMatch.Web.Consents;

/// <summary>U-25: a consent is only worth as much as the words that were read, so they carry a version and an approval.</summary>
public static class ConsentTexts
{
    public const string File = "consent_texts.tsv";

    public static IReadOnlyList<ConsentText> All { get; } = Read();

    public static ConsentText In(string language) => All.First(text => text.Language == language);

    /// <summary>Drafts are for the demo only; the first unapproved language stops a start in Production.</summary>
    /// <exception cref="StartupException">A text is not approved.</exception>
    public static void EnsureApproved(IHostEnvironment environment)
    {
        if (!environment.IsProduction())
            return;
        foreach (var text in All.Where(text => !text.Approved))
        {
            throw new StartupException(
                $"{File}: the consent text of language {text.Language}, version {text.Version}, is not approved."
            );
        }
    }

    private static List<ConsentText> Read()
    {
        using var stream = typeof(ConsentTexts).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => line.Split('\t'))
                .Select(cells => new ConsentText(
                    cells[0],
                    cells[1],
                    cells[2] == "yes",
                    cells[3].Trim()
                )),
        ];
    }
}
