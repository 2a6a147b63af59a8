using System.IO.Compression;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Cli.Tests.Imports;

public sealed class ImportEscoTests : IAsyncLifetime
{
    private readonly CommandLine cm = new();

    public ValueTask InitializeAsync()
    {
        cm.Variables["CM__Data__Folder"] = cm.Folder;
        cm.MakeDatabase();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Package_is_read_with_its_languages_skills_and_neighbours()
    {
        var answer = await cm.Run("import", "esco", EscoFiles.Write(cm));

        answer.Code.ShouldBe(0, answer.Error);
        answer.Error.ShouldBeEmpty();
        answer.Lines[0].ShouldBe("Esco 9.0");
        answer.Lines[^1].ShouldBe("Imported.");
        await using var database = cm.OpenDatabase();
        var concepts = await database.ImportedConcepts.ToDictionaryAsync(row => row.Uri);
        concepts.Count.ShouldBe(5);
        concepts[EscoFiles.Grill].Broader.ShouldBe(EscoFiles.Cook);
        concepts[EscoFiles.Cook].UnitGroup.ShouldBe("5120");
        concepts[EscoFiles.Officer].Code.ShouldBe("0110");
        var labels = await database
            .ImportedLabels.Where(row => row.ConceptId == concepts[EscoFiles.Cook].Id)
            .OrderBy(row => row.Language)
            .ThenBy(row => row.Number)
            .Select(row => $"{row.Language} {row.Number} {row.Text}")
            .ToListAsync();
        labels.ShouldBe([
            "en 0 cook",
            "en 1 kitchen cook",
            "en 2 cook, all round",
            "en 3 the \"real\" cook",
            "no 0 kokk",
            "no 1 kjøkkensjef",
        ]);
        var skills = await database.ImportedRelations.ToListAsync();
        skills.Count.ShouldBe(2);
        skills.Single(row => row.IsEssential).SkillId.ShouldBe(concepts[EscoFiles.Knives].Id);
        (await database.ChangeLog.SingleAsync()).Kind.ShouldBe(ChangeKind.Vocabulary);
    }

    [Fact]
    public async Task Second_run_changes_nothing_and_says_so()
    {
        var folder = EscoFiles.Write(cm);
        await cm.Run("import", "esco", folder);

        var again = await cm.Run("import", "esco", folder, "--json");

        again.Code.ShouldBe(0, again.Error);
        again.Json["changed"]!.GetValue<bool>().ShouldBeFalse();
        await using var database = cm.OpenDatabase();
        var version = await database.ImportedVersions.SingleAsync();
        version.Version.ShouldBe("9.0");
        version.Concepts.ShouldBe(5);
        version.Labels.ShouldBe(11);
        version.Checksum.Length.ShouldBe(64);
    }

    [Fact]
    public async Task Dry_run_reports_and_writes_nothing()
    {
        var answer = await cm.Run("import", "esco", EscoFiles.Write(cm), "--dry-run");

        answer.Code.ShouldBe(0, answer.Error);
        answer.Lines.ShouldContain("  occupations  3: 3 new, 0 changed, 0 retired");
        answer.Lines[^1].ShouldBe("Dry run: nothing was written.");
        await using var database = cm.OpenDatabase();
        (await database.ImportedConcepts.CountAsync()).ShouldBe(0);
        (await database.ImportedVersions.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Zip_is_read_as_downloaded()
    {
        var folder = EscoFiles.Write(cm);
        var downloads = Directory.CreateDirectory(Path.Combine(cm.Folder, "downloads"));
        ZipFile.CreateFromDirectory(
            folder,
            Path.Combine(downloads.FullName, "ESCO dataset - v9.0 - classification - en - csv.zip")
        );

        var answer = await cm.Run("import", "esco", downloads.FullName);

        answer.Code.ShouldBe(0, answer.Error);
        answer.Lines.ShouldContain("  skills       2: 2 new, 0 changed, 0 retired");
    }

    [Fact]
    public async Task Concept_that_a_newer_version_lacks_is_retired_and_keeps_its_row_and_labels()
    {
        var old = EscoFiles.Write(cm);
        await cm.Run("import", "esco", old);

        var answer = await cm.Run("import", "esco", EscoFiles.Write(cm, "9.1", hasGrill: false));

        answer.Code.ShouldBe(0, answer.Error);
        answer.Lines.ShouldContain($"  retired: {EscoFiles.Grill} grillkokk; links to it stay");
        await using (var database = cm.OpenDatabase())
        {
            var grill = await database.ImportedConcepts.SingleAsync(row =>
                row.Uri == EscoFiles.Grill
            );
            grill.RetiredIn.ShouldBe("9.1");
            (await database.ImportedLabels.CountAsync(row => row.ConceptId == grill.Id)).ShouldBe(
                2
            );
            (await database.ImportedVersions.CountAsync()).ShouldBe(2);
        }

        await cm.Run("import", "esco", old);
        await using var restored = cm.OpenDatabase();
        (await restored.ImportedConcepts.CountAsync(row => row.RetiredIn != null)).ShouldBe(0);
    }

    [Fact]
    public async Task Official_mapping_decides_the_unit_group_and_stands_until_the_next_one()
    {
        var folder = EscoFiles.Write(cm);
        EscoFiles.AddMapping(folder);
        await cm.Run("import", "esco", folder);

        await cm.Run("import", "esco", EscoFiles.Write(cm, "9.1"));

        await using var database = cm.OpenDatabase();
        var concepts = await database.ImportedConcepts.ToDictionaryAsync(row => row.Uri);
        concepts[EscoFiles.Cook].UnitGroup.ShouldBe("5120");
        concepts[EscoFiles.Grill].UnitGroup.ShouldBe("3434");
        concepts[EscoFiles.Grill].IsMapped.ShouldBeTrue();
    }

    [Fact]
    public async Task Label_table_adds_languages_and_passes_over_what_it_does_not_know()
    {
        var folder = EscoFiles.Write(cm);
        EscoFiles.AddLabelTable(folder);

        var answer = await cm.Run("import", "esco", folder);

        answer.Code.ShouldBe(0, answer.Error);
        answer.Output.ShouldContain("1 concepts of esco_occupation_labels_multilingual.tsv");
        await using var database = cm.OpenDatabase();
        var polish = await database
            .ImportedLabels.Where(row => row.Language == "pl")
            .OrderBy(row => row.Number)
            .Select(row => row.Text)
            .ToListAsync();
        polish.ShouldBe(["kucharz", "kucharka"]);
    }

    [Fact]
    public async Task Faults_are_told_with_file_line_and_column_and_nothing_is_written()
    {
        var folder = EscoFiles.Write(cm);
        var path = Path.Combine(folder, "occupations_en.csv");
        await File.AppendAllTextAsync(
            path,
            "Occupation,cook,5120,x,,,released,,\r\n"
                + "Occupation,http://data.europa.eu/esco/occupation/new,51x0,y,,,released,,\r\n"
                + $"Occupation,{EscoFiles.Cook},5120,cook,,,released,,\r\n"
                + "Occupation,short\r\n",
            TestContext.Current.CancellationToken
        );

        var answer = await cm.Run("import", "esco", folder);

        answer.Code.ShouldBe(1);
        answer.Error.ShouldContain($"{path}:8:12: conceptUri 'cook' is not an address below");
        answer.Error.ShouldContain($"{path}:9:54: iscoGroup '51x0' is not an ISCO-08 code");
        answer.Error.ShouldContain($"{path}:10:12: conceptUri stands in this file already");
        answer.Error.ShouldContain($"{path}:11:12: 2 cells; the header has 9");
        answer.Error.ShouldContain("4 faults; nothing was written");
        await using var database = cm.OpenDatabase();
        (await database.ImportedConcepts.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Folder_without_esco_and_files_without_a_version_are_1()
    {
        var nothing = await cm.Run("import", "esco", cm.Folder);
        nothing.Code.ShouldBe(1);
        nothing.Error.ShouldContain("occupations_en.csv");

        var folder = EscoFiles.Write(cm);
        var renamed = Path.Combine(cm.Folder, "esco");
        Directory.Move(folder, renamed);
        var answer = await cm.Run("import", "esco", renamed);
        answer.Code.ShouldBe(1);
        answer.Error.ShouldContain("--release");
        (await cm.Run("import", "esco", renamed, "--release", "9.0")).Code.ShouldBe(0);
    }

    public ValueTask DisposeAsync()
    {
        cm.Dispose();
        return ValueTask.CompletedTask;
    }
}
