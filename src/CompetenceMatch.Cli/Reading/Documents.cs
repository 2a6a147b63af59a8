using System.Text;
using System.Text.Json;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Cli.Reading;

/// <summary>Profiles and needs from files; a fault is told with file, line and column.</summary>
internal static class Documents
{
    public static Need Need(string path) => Parse(path, 1, TextLines.ReadAll(path), NeedJson.Parse);

    public static Profile Profile(string path) =>
        Parse(path, 1, TextLines.ReadAll(path), ProfileJson.Parse);

    /// <summary>One profile a line; the same id twice is a fault.</summary>
    public static IEnumerable<Profile> Profiles(string path)
    {
        var seen = new Dictionary<ProfileId, int>();
        foreach (var (number, line) in TextLines.Read(path))
        {
            var profile = Parse(path, number, line, ProfileJson.Parse);
            if (!seen.TryAdd(profile.Id, number))
                throw Fault(
                    path,
                    number,
                    line,
                    $"$.id: \"{profile.Id}\" is already on line {seen[profile.Id]}",
                    null
                );
            yield return profile;
        }
    }

    private static T Parse<T>(string path, int firstLine, string json, Func<string, T> parse)
    {
        try
        {
            return parse(json);
        }
        catch (FormatException wrong)
        {
            throw Fault(path, firstLine, json, wrong.Message, wrong);
        }
    }

    private static BadInputException Fault(
        string path,
        int firstLine,
        string json,
        string problem,
        Exception? wrong
    )
    {
        var (line, column) = wrong?.InnerException
            is JsonException { LineNumber: { } row, BytePositionInLine: { } bytes }
            ? ((int)row + 1, Column(json, (int)row, (int)bytes))
            : JsonPlace.Of(json, problem.Split(": ")[0]);
        return new BadInputException(
            path,
            firstLine + line - 1,
            column,
            WithoutPlace(problem),
            wrong
        );
    }

    // The parser counts bytes; editors count letters.
    private static int Column(string json, int row, int bytes)
    {
        var line = Encoding.UTF8.GetBytes(json.Split('\n').ElementAtOrDefault(row) ?? "");
        return Encoding.UTF8.GetCharCount(line, 0, Math.Min(bytes, line.Length)) + 1;
    }

    // The parser's own "(line 1, column 5)" counts from the start of the document, not of the file.
    private static string WithoutPlace(string problem)
    {
        var place = problem.LastIndexOf(" (line ", StringComparison.Ordinal);
        return place < 0 ? problem : problem[..place];
    }
}
