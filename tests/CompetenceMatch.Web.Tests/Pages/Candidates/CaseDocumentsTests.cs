using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CompetenceMatch.Core.Uploads;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit.Files;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Candidates;

// S-13
public sealed class CaseDocumentsTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task A_paper_is_kept_encrypted_and_comes_back_as_it_was_kept()
    {
        var (visit, made) = await Chosen();
        await visit.Open(Url(made));
        visit.Page.QuerySelector("[data-empty]").ShouldNotBeNull();
        visit.Page.QuerySelector("[data-missing=diploma]").ShouldNotBeNull();

        await Send(visit, SampleJpeg.FromPhone, "C:\\bilder\\Vitnemål.jpeg", "image/jpeg");

        visit.Errors.ShouldBeEmpty();
        visit.Page.QuerySelector("[data-kind=diploma]")!.TextContent.ShouldContain("Vitnemål.jpg");
        visit.Page.QuerySelector("[data-missing=diploma]").ShouldBeNull();
        var row = (await app.Documents(made)).ShouldHaveSingleItem();
        Stored(row).ShouldNotContain("JFIF");
        var step = (await app.Case(made.Id)).Steps.First(one => one.Documents.Count > 0);
        step.Documents.ShouldContain("diploma");
        await visit.Get($"{Url(made)}/{row.Id}");
        var body = await visit.Response.Content.ReadAsByteArrayAsync();
        Encoding.Latin1.GetString(body).ShouldNotContain(SampleJpeg.Secret);
        body.Length.ShouldBe(row.Bytes);
        await visit.Open($"/kandidat/godkjenning/{made.Id}");
        visit.Page.QuerySelector("[data-papers='1']").ShouldNotBeNull();
        visit.Dispose();
    }

    // S-08, S-09
    [Fact]
    public async Task A_file_is_sent_to_be_saved_and_never_to_run()
    {
        var (visit, made) = await Chosen();
        var row = await app.AddDocument(made);

        await visit.Get($"{Url(made)}/{row.Id}");

        var headers = visit.Response.Headers;
        visit.Response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        visit.Response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("sandbox;");
        headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        headers.CacheControl!.NoStore.ShouldBeTrue();
        visit.Dispose();
    }

    [Fact]
    public async Task A_wrong_file_is_told_with_what_to_do_and_the_choice_is_kept()
    {
        var (visit, made) = await Chosen();
        await visit.Open(Url(made));

        await Send(visit, SamplePng.Of(), "vitnemål.pdf", "application/pdf");
        visit.Errors.ShouldHaveSingleItem().ShouldContain("passer ikke med innholdet");
        visit.Page.QuerySelector("option[value=diploma]")!.HasAttribute("selected").ShouldBeTrue();
        await Send(visit, SamplePdf.Of(51), "bok.pdf", "application/pdf");
        visit.Errors.ShouldHaveSingleItem().ShouldContain("mer enn 50 sider");
        await Send(visit, "<svg/>"u8.ToArray(), "a.svg", "image/svg+xml");
        visit.Errors.ShouldHaveSingleItem().ShouldContain("ikke PDF, JPEG eller PNG");
        await visit.Submit(new { Input__Kind = "elefant" }, within: "[data-upload]");
        visit.Errors.Count.ShouldBe(2);

        (await app.Documents(made)).ShouldBeEmpty();
        visit.Dispose();
    }

    [Fact]
    public async Task Too_large_a_file_is_told_by_the_page_and_not_by_a_bare_413()
    {
        var (visit, made) = await Chosen();
        await visit.Open(Url(made));

        await Send(visit, new byte[DocumentLimits.Bytes + 100_000], "stor.pdf", "application/pdf");

        visit.Status.ShouldBe(HttpStatusCode.OK);
        visit.Errors.ShouldHaveSingleItem().ShouldContain("større enn 10 MB");
        visit.Dispose();
    }

    //
    [Fact]
    public async Task The_same_paper_twice_is_one_and_a_full_plan_says_so()
    {
        var (visit, made) = await Chosen();
        await visit.Open(Url(made));
        await Send(visit, SamplePdf.Of(), "a.pdf", "application/pdf");
        await Send(visit, SamplePdf.Of(), "a.pdf", "application/pdf");
        (await app.Documents(made)).Count.ShouldBe(1);
        for (var pages = 2; pages <= DocumentLimits.FilesPerCase; pages++)
            await app.AddDocument(made, $"{pages}", pages);

        await Send(visit, SamplePdf.Of(21), "enda-en.pdf", "application/pdf");

        visit.Errors.ShouldHaveSingleItem().ShouldContain("20 filer");
        visit.Dispose();
    }

    [Fact]
    public async Task A_deleted_paper_is_gone_with_its_file()
    {
        var (visit, made) = await Chosen();
        var row = await app.AddDocument(made);
        await visit.Open($"{Url(made)}/{row.Id}/slett");
        app.Folder().Has(row.StoredName).ShouldBeTrue();

        await visit.Submit();

        visit.Page.QuerySelector("[data-empty]").ShouldNotBeNull();
        app.Folder().Has(row.StoredName).ShouldBeFalse();
        (await visit.Get($"{Url(made)}/{row.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        visit.Dispose();
    }

    [Fact]
    public async Task A_removed_plan_takes_its_files_along()
    {
        var (visit, made) = await Chosen();
        var row = await app.AddDocument(made);
        await visit.Open($"/kandidat/godkjenning/{made.Id}");

        await visit.Submit(within: "[data-remove] button");

        (await app.Documents(made)).ShouldBeEmpty();
        app.Folder().Has(row.StoredName).ShouldBeFalse();
        visit.Dispose();
    }

    // S-03: the own plan with somebody else's document.
    [Fact]
    public async Task A_paper_of_another_person_or_plan_is_not_found()
    {
        var (visit, made) = await Chosen();
        var (other, foreign) = await Chosen();
        var row = await app.AddDocument(foreign);

        (await visit.Get($"{Url(made)}/{row.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visit.Get($"{Url(made)}/{row.Id}/slett")).Status.ShouldBe(HttpStatusCode.NotFound);
        visit.Dispose();
        other.Dispose();
    }

    [Theory]
    [InlineData("en", "The file is not PDF")]
    [InlineData("uk", "Це не файл PDF")]
    [InlineData("ar", "الملف ليس PDF")]
    public async Task Faults_are_told_in_the_readers_language(string language, string words)
    {
        var (visit, made) = await Chosen();
        await visit.Open($"{Url(made)}?lang={language}");

        await Send(visit, [1, 2, 3], "a.pdf", "application/pdf");

        visit.Errors.ShouldHaveSingleItem().ShouldContain(words);
        visit.Dispose();
    }

    private static string Url(RecognitionCase made) =>
        $"/kandidat/godkjenning/{made.Id}/dokumenter";

    private string Stored(CaseDocument row) =>
        Encoding.Latin1.GetString(
            File.ReadAllBytes(Path.Combine(app.DataFolder, "documents", row.StoredName))
        );

    private static Task Send(Visit visit, byte[] file, string name, string type)
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return visit.Upload(
            "[data-upload]",
            "Input.File",
            content,
            name,
            new { Input__Kind = DocumentRows.Kind }
        );
    }

    private async Task<(Visit Visit, RecognitionCase Made)> Chosen()
    {
        var (user, candidate) = await app.AddCandidate();
        return (await app.VisitAs(user), await app.AddCase(candidate));
    }
}
