using System.Xml.Linq;
using CompetenceMatch.Architecture.Tests.Reading;

namespace CompetenceMatch.Architecture.Tests;

/// <summary>Which room may know which: the table of docs/decisions/0001-rooms-and-arrows.md.</summary>
public sealed class ProjectArrowsTests
{
    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["Core"] = [],
        ["ReferenceData"] = ["Core"],
        ["Search"] = ["Core"],
        ["Data"] = ["Core"],
        ["Mail"] = ["Core"],
        ["Web"] = ["Core", "ReferenceData", "Search", "Data", "Mail"],
        ["Cli"] = ["Core", "ReferenceData", "Search", "Data", "Mail"],
    };

    private static readonly string[] WithoutPackages = ["Core", "Search"];

    // Data.Design only exists so that `dotnet ef migrations add` works; nothing that ships refers to it.
    private static readonly string[] DevelopmentOnly = ["Data.Design"];

    public static TheoryData<string> Rooms => [.. MayReference.Keys];

    [Fact]
    public void Every_project_under_src_stands_in_the_table()
    {
        var projects = Repository
            .Files("src", "*.csproj")
            .Select(path => Path.GetFileNameWithoutExtension(path)["CompetenceMatch.".Length..])
            .Except(DevelopmentOnly)
            .ToList();

        projects.ShouldBe(MayReference.Keys, ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Rooms))]
    public void Project_refers_only_to_the_rooms_the_table_allows(string room)
    {
        References(room, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path)["CompetenceMatch.".Length..])
            .Except(MayReference[room])
            .ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Rooms))]
    public void Source_names_only_the_rooms_the_table_allows(string room)
    {
        var files = Repository
            .Source.Where(file => file.Project == $"CompetenceMatch.{room}")
            .ToList();
        var foreign = MayReference
            .Keys.Except(MayReference[room])
            .Where(other => other != room)
            .ToList();

        files.ShouldNotBeEmpty();
        files.Where(file => foreign.Any(other => Mentions(file.Text, other))).ShouldBeEmpty();
    }

    [Fact]
    public void Core_and_search_reference_no_packages()
    {
        foreach (var room in WithoutPackages)
        {
            References(room, "PackageReference").ShouldBeEmpty(room);
            References(room, "FrameworkReference").ShouldBeEmpty(room);
        }
        References("Data", "PackageReference").ShouldNotBeEmpty();
    }

    [Fact]
    public void Core_and_search_ban_clock_randomness_and_io()
    {
        foreach (var room in WithoutPackages)
        {
            var banned = Repository.Text($"src/CompetenceMatch.{room}/BannedSymbols.txt");
            string[] must =
            [
                "P:System.DateTime.Now;",
                "M:System.Guid.NewGuid;",
                "P:System.Random.Shared;",
                "T:System.IO.File;",
                "T:System.Net.Http.HttpClient;",
                "T:System.Environment;",
                "T:System.Console;",
            ];
            foreach (var symbol in must)
            {
                banned.ShouldContain(symbol, customMessage: room);
            }
        }
    }

    private static bool Mentions(string text, string room) =>
        text.Contains($"CompetenceMatch.{room};", StringComparison.Ordinal)
        || text.Contains($"CompetenceMatch.{room}.", StringComparison.Ordinal);

    private static IEnumerable<string> References(string room, string kind) =>
        XDocument
            .Parse(Repository.Text($"src/CompetenceMatch.{room}/CompetenceMatch.{room}.csproj"))
            .Descendants(kind)
            .Select(element => element.Attribute("Include")!.Value);
}
