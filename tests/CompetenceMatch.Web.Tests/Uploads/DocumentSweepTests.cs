using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using CompetenceMatch.Web.Uploads;
using CompetenceMatch.Web.Workers;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Uploads;

public sealed class DocumentSweepTests : IDisposable
{
    private readonly WebApp app = new();

    [Fact]
    public async Task What_a_crash_left_half_is_never_seen_and_swept_away()
    {
        var made = await Chosen();
        var whole = await app.AddDocument(made, "hel");
        var lost = await app.AddDocument(made, "borte", 2);
        app.Folder().Delete(lost.StoredName);
        await app.Folder().Write(DocumentFolder.NewName(), new byte[] { 1 });
        await File.WriteAllBytesAsync(Half(), [1]);
        (await Listed(made)).ShouldBe(["hel.pdf"]);

        await Sweep(TimeSpan.FromMinutes(1));
        app.Folder().Files().Count.ShouldBe(3);
        await Sweep(TimeSpan.FromMinutes(20));

        app.Folder().Files().ShouldHaveSingleItem().Name.ShouldBe(whole.StoredName);
        (await app.Documents(made)).ShouldHaveSingleItem().Id.ShouldBe(whole.Id);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_costs_no_rows()
    {
        var made = await Chosen();
        await app.AddDocument(made);
        Directory.Delete(Path.Combine(app.DataFolder, "documents"), recursive: true);

        await Sweep(TimeSpan.FromHours(1));

        (await app.Documents(made)).Count.ShouldBe(1);
        (await Listed(made)).ShouldBeEmpty();
    }

    // P-12
    [Fact]
    public async Task The_files_of_an_erased_person_go_in_the_same_round()
    {
        var made = await Chosen();
        var row = await app.AddDocument(made);
        await app.Read(async database =>
        {
            var who = await database.FindAsync<Candidate>(made.CandidateId);
            who!.DeletionRequestedAt = app.Clock.Now.UtcDateTime;
            return await database.SaveChangesAsync();
        });
        var worker = app.Services.GetRequiredService<DeadlineWorker>();
        await worker.Run(CancellationToken.None);
        app.Folder().Has(row.StoredName).ShouldBeTrue();

        app.Clock.Now += TimeSpan.FromDays(7);
        await worker.Run(CancellationToken.None);

        (await app.Documents(made)).ShouldBeEmpty();
        app.Folder().Files().ShouldBeEmpty();
    }

    //
    [Fact]
    public async Task A_folder_that_refuses_leaves_no_row()
    {
        var made = await Chosen();
        await File.WriteAllTextAsync(Path.Combine(app.DataFolder, "documents"), "no folder");

        (await app.Keep(made)).ShouldBe(Keeping.NoRoom);

        (await app.Documents(made)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_in_anothers_place_cannot_be_read()
    {
        var made = await Chosen();
        var one = await app.AddDocument(made);
        var other = await app.AddDocument(made, "annen", 2);
        var folder = Path.Combine(app.DataFolder, "documents");
        File.Copy(
            Path.Combine(folder, other.StoredName),
            Path.Combine(folder, one.StoredName),
            overwrite: true
        );

        (await app.Folder().Read(one.StoredName)).ShouldBeNull();
        (await app.Folder().Read(other.StoredName)).ShouldNotBeNull();
    }

    public void Dispose() => app.Dispose();

    private string Half() => Path.Combine(app.DataFolder, "documents", "abc.half");

    private async Task Sweep(TimeSpan later)
    {
        app.Clock.Now += later;
        // The half file was written by the machine's clock.
        if (File.Exists(Half()))
            File.SetLastWriteTimeUtc(Half(), app.Clock.Now.UtcDateTime - later);
        using var scope = app.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<DocumentSweep>().Run(CancellationToken.None);
    }

    private async Task<IEnumerable<string>> Listed(RecognitionCase made)
    {
        using var scope = app.Services.CreateScope();
        var documents = scope.ServiceProvider.GetRequiredService<CaseDocuments>();
        return (await documents.Of(made.Id)).Select(one => one.FileName);
    }

    private async Task<RecognitionCase> Chosen()
    {
        var (_, candidate) = await app.AddCandidate();
        return await app.AddCase(candidate);
    }
}
