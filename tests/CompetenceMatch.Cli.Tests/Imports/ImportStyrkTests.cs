using System.Text;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Cli.Tests.Imports;

public sealed class ImportStyrkTests : IAsyncLifetime
{
    private const string Table = """
        "code";"parentCode";"level";"name";"shortName";"notes"
        "5";"";"1";"Salgs- og serviceyrker";"";""
        "51";"5";"2";"Yrker innen personlig tjenesteyting";"";""
        "512";"51";"3";"Kokker";"";""
        "5120";"512";"4";"Kokker på øya";"Kokk";"Lager ""mat"";
        og mer"
        "5199";"512";"4";"Noe nytt";"";""
        """;

    private readonly CommandLine cm = new();

    public ValueTask InitializeAsync()
    {
        cm.Variables["CM__Data__Folder"] = cm.Folder;
        cm.MakeDatabase();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1252")]
    public async Task Names_are_kept_beside_what_is_built_in(string encoding)
    {
        var path = Write(Table, encoding);

        var answer = await cm.Run("import", "styrk", path);
        var again = await cm.Run("import", "styrk", path);

        answer.Code.ShouldBe(0, answer.Error);
        answer.Output.ShouldContain("1 codes in the file are unknown to the built-in table: 5199");
        again.Lines[^1].ShouldStartWith("0 changed");
        await using var database = cm.OpenDatabase();
        var concepts = await database.ImportedConcepts.ToDictionaryAsync(row => row.Uri);
        concepts["5120"].UnitGroup.ShouldBe("5120");
        concepts["5120"].Broader.ShouldBe("512");
        concepts["5199"].UnitGroup.ShouldBeNull();
        concepts["512"].Kind.ShouldBe(ImportedKind.Group);
        var names = await database
            .ImportedLabels.Where(row => row.ConceptId == concepts["5120"].Id)
            .OrderBy(row => row.Number)
            .Select(row => row.Text)
            .ToListAsync();
        names.ShouldBe(["Kokker på øya", "Kokk"]);
    }

    [Fact]
    public async Task Comma_does_as_well_as_semicolon()
    {
        var path = Write("code,parentCode,level,name\n5120,512,4,\"Kokker, alle\"\n", "utf-8");

        (await cm.Run("import", "styrk", path)).Code.ShouldBe(0);

        await using var database = cm.OpenDatabase();
        (await database.ImportedLabels.SingleAsync()).Text.ShouldBe("Kokker, alle");
    }

    [Fact]
    public async Task Faults_name_line_and_column()
    {
        var path = Write("code;level;name\n51x;3;Feil\n5120;3;Kokker\n512;3;\n", "utf-8");

        var answer = await cm.Run("import", "styrk", path);

        answer.Code.ShouldBe(1);
        answer.Error.ShouldContain($"{path}:2:1: code '51x'");
        answer.Error.ShouldContain($"{path}:3:6: level '3' does not fit the code 5120");
        answer.Error.ShouldContain($"{path}:4:7: name is empty");
    }

    private string Write(string text, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var path = Path.Combine(cm.Folder, "klass.csv");
        File.WriteAllText(path, text, Encoding.GetEncoding(encoding));
        return path;
    }

    public ValueTask DisposeAsync()
    {
        cm.Dispose();
        return ValueTask.CompletedTask;
    }
}
