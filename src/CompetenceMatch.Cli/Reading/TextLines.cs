using System.Text;

namespace CompetenceMatch.Cli.Reading;

/// <summary>A text file line by line: UTF-8, with or without a byte order mark; empty lines are passed over.</summary>
internal static class TextLines
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static IEnumerable<(int Number, string Text)> Read(string path)
    {
        using var reader = Open(path);
        for (var number = 1; Next(reader, path, number) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return (number, line);
        }
    }

    public static string ReadAll(string path)
    {
        using var reader = Open(path);
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException wrong)
        {
            throw new BadInputException(path, 1, 1, "the file is not UTF-8 text", wrong);
        }
    }

    private static StreamReader Open(string path)
    {
        try
        {
            return new StreamReader(path, Strict);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            var problem = wrong is FileNotFoundException or DirectoryNotFoundException
                ? "the file does not exist"
                : "the file cannot be read";
            throw new BadInputException($"{path}: {problem}", wrong);
        }
    }

    private static string? Next(StreamReader reader, string path, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException wrong)
        {
            throw new BadInputException(path, number, 1, "not UTF-8 text from here on", wrong);
        }
    }
}
