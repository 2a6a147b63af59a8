using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.TestKit;

namespace CompetenceMatch.Core.Tests.Recognition;

/// <summary>A row of recognition/*.tsv: a person, a goal, and what RECOGNITION.md leads one to expect.</summary>
internal sealed record RecognitionCase(
    string Name,
    Profile Profile,
    string Goal,
    bool Regulated,
    string Routes,
    string Steps,
    IReadOnlyList<string> Alternatives,
    string Gate,
    string Bridges,
    string Ask,
    IReadOnlyList<string> RestsOn
)
{
    private const string None = "-";
    private static readonly char[] Space = [' '];

    public static IReadOnlyList<RecognitionCase> All { get; } =
    [
        .. Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "recognition"), "*.tsv")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Skip(1))
            .Select(line => Of(line.Split('\t'))),
    ];

    private static RecognitionCase Of(string[] cells) =>
        new(
            cells[0],
            Person(cells),
            cells[7],
            cells[8] == "yes",
            cells[9],
            cells[10],
            Words(cells[11]),
            cells[12],
            cells[13],
            cells[14],
            Words(cells[15])
        );

    private static IReadOnlyList<string> Words(string cell) =>
        cell == None ? [] : cell.Split(Space, StringSplitOptions.RemoveEmptyEntries);

    private static Profile Person(string[] cells)
    {
        var person = AProfile.Of();
        person = cells[1].Length > 0 ? Education(person, cells[1]) : person;
        person = cells[2].Length > 0 ? Trade(person, Words(cells[2])) : person;
        person = cells[3].Length > 0 ? Practice(person, Words(cells[3])) : person;
        person = cells[4].Length > 0 ? Residence(person, cells[4]) : person;
        person = cells[5].Length > 0 ? Language(person, cells[5].Split(':')) : person;
        return cells[6].Length > 0 ? Authorisation(person, cells[6].Split(':')) : person;
    }

    // "7 0912 SY verifiable unfinished recognition=partly title=Master of Science": the title last.
    private static ProfileBuilder Education(ProfileBuilder person, string cell)
    {
        var parts = cell.Split(" title=");
        var words = Words(parts[0]);
        var recognition = words.FirstOrDefault(word => word.StartsWith("recognition=", default));
        return person.Studied(
            int.Parse(words[0]),
            words[1] == None ? null : words[1],
            words[2] == None ? null : words[2],
            parts.Length > 1 ? parts[1] : null,
            !words.Contains("unfinished"),
            Enum.Parse<Documents>(words[3], true),
            recognition is null
                ? RecognitionState.None
                : Enum.Parse<RecognitionState>(recognition.Split('=')[1], true)
        );
    }

    private static ProfileBuilder Trade(ProfileBuilder person, IReadOnlyList<string> words) =>
        person.HoldsTrade(words[0], words[1], words[2], Enum.Parse<Documents>(words[3], true));

    private static ProfileBuilder Practice(ProfileBuilder person, IReadOnlyList<string> words) =>
        person.WorkedAs(words[0], words[1], words[2]);

    private static ProfileBuilder Residence(ProfileBuilder person, string cell) =>
        person.With(p => p with { Residence = Enum.Parse<Residence>(cell, true) });

    // "B1" is Norwegian, "sv:B2" another language.
    private static ProfileBuilder Language(ProfileBuilder person, string[] parts) =>
        person.Speaks(parts.Length > 1 ? parts[0] : "no", Enum.Parse<Cefr>(parts[^1]).ToString());

    private static ProfileBuilder Authorisation(ProfileBuilder person, string[] parts) =>
        person.Authorised(parts[0], Enum.Parse<AuthorisationState>(parts[1], true));
}
