using System.Text;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Cli.Tests.Imports;

public sealed class ImportPostcodesTests : IAsyncLifetime
{
    private const string Bring =
        "0150\tOSLO\t0301\tOSLO\tG\n9730\tKARASJOK\t5610\tKÁRÁŠJOHKA - KARASJOK\tB\n6700\tMÅLØY\t4602\tKINN\tB\n9170\tLONGYEARBYEN\t2111\tLONGYEARBYEN\tG\n";
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
    public async Task The_register_is_read_in_both_alphabets_and_again_changes_nothing(
        string encoding
    )
    {
        var path = Write(Bring.Replace("Š", "S"), encoding);

        var dry = await cm.Run("import", "postcodes", path, "--dry-run");
        var answer = await cm.Run("import", "postcodes", path, "--release", "2026-10");
        var again = await cm.Run("import", "postcodes", path);

        dry.Output.ShouldContain("3 codes: 3 new, 0 changed, 0 removed");
        dry.Lines[^1].ShouldStartWith("Dry run");
        answer.Code.ShouldBe(0, answer.Error);
        again.Lines[^1].ShouldStartWith("0 changed");
        await using var database = cm.OpenDatabase();
        (await database.PostalCodes.SingleAsync(row => row.Code == "6700")).Place.ShouldBe("MÅLØY");
        var version = await database.ImportedVersions.SingleAsync();
        (version.Source, version.Version, version.Added).ShouldBe(
            (ImportSource.Postcodes, "2026-10", 3)
        );
    }

    [Fact]
    public async Task A_newer_file_changes_and_removes()
    {
        await cm.Run("import", "postcodes", Write(Bring, "utf-8"));
        const string newer =
            "postal_code\tplace\tmunicipality_code_2024\n9730\tKarasjok\t5612\n0150\tOSLO\t0301\n0001\t\t0301\n";

        var answer = await cm.Run("import", "postcodes", Write(newer, "utf-8"), "--json");

        answer.Output.ShouldContain("\"added\":0,\"changed\":1,\"removed\":1,\"passedOver\":1");
        await using var database = cm.OpenDatabase();
        (await database.PostalCodes.CountAsync()).ShouldBe(2);
        (await database.PostalCodes.SingleAsync(row => row.Code == "9730")).Municipality.ShouldBe(
            "5612"
        );
    }

    [Fact]
    public async Task Every_fault_is_told_with_its_line_and_nothing_is_written()
    {
        var answer = await cm.Run(
            "import",
            "postcodes",
            Write("97\tX\t5610\n9730\tKARASJOK\t9999\n9730\tA\t5610\n9730\tB\t5610\n1\n", "utf-8")
        );

        answer.Code.ShouldBe(1);
        answer.Error.ShouldContain(":1:1: '97' is not a postcode");
        answer.Error.ShouldContain(":2:1: '9999' is not a municipality");
        answer.Error.ShouldContain(":4:1: 9730 stands in this file already");
        answer.Error.ShouldContain(":5:1: 1 cells; 3 are needed");
        await using var database = cm.OpenDatabase();
        (await database.PostalCodes.AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        (await cm.Run("import", "postcodes", "/nowhere.txt")).Code.ShouldBe(1);
    }

    public ValueTask DisposeAsync()
    {
        cm.Dispose();
        return ValueTask.CompletedTask;
    }

    private string Write(string text, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var path = Path.Combine(cm.Folder, $"{Guid.NewGuid():N}.txt");
        File.WriteAllBytes(path, Encoding.GetEncoding(encoding).GetBytes(text));
        return path;
    }
}
