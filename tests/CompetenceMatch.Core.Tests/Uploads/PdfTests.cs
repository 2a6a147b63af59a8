using CompetenceMatch.Core.Uploads;
using CompetenceMatch.TestKit.Files;

namespace CompetenceMatch.Core.Tests.Uploads;

// S-13
public sealed class PdfTests
{
    public static TheoryData<string> Running =>
        [
            "100 0 obj\n<</S/JavaScript/JS(app.alert\\(1\\))>>\nendobj\n",
            "100 0 obj\n<</S/J#61vaScript>>\nendobj\n",
            "100 0 obj\n<</S/Launch/F(cmd.exe)>>\nendobj\n",
            "100 0 obj\n<</Names<</EmbeddedFiles 101 0 R>>>>\nendobj\n",
            "100 0 obj\n<</Type/Filespec/EF<</F 101 0 R>>>>\nendobj\n",
            "100 0 obj\n<</AcroForm<</XFA 101 0 R>>>>\nendobj\n",
            "100 0 obj\n<</Subtype/RichMedia>>\nendobj\n",
            "100 0 obj\n<</S/GoToE>>\nendobj\n",
            SamplePdf.Packed("7 0 <</S/JavaScript/JS(1)>>"),
            SamplePdf.Packed("7 0 <</Subtype/FileAttachment>>"),
            // Packed in a way that is not looked into.
            SamplePdf.Packed("7 0 <<>>", "/DecodeParms<</Predictor 12>>"),
            // What is a comment to one reader is an object to another.
            "% >> stream\n100 0 obj\n<</S/JavaScript>>\nendobj\n% endstream\n",
        ];

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public void Pages_are_counted(int pages)
    {
        Read(SamplePdf.Of(pages)).Document!.Pages.ShouldBe(pages);
    }

    [Fact]
    public void Pages_inside_an_object_stream_count_too()
    {
        var file = SamplePdf.Of(2, SamplePdf.Packed("7 0 <</Type/Page/Parent 2 0 R>>"));

        Read(file).Document!.Pages.ShouldBe(3);
    }

    [Fact]
    public void More_pages_than_a_document_has_are_refused()
    {
        Read(SamplePdf.Of(51)).Fault.ShouldBe(DocumentFault.TooManyPages);
    }

    [Fact]
    public void A_pdf_without_a_page_is_damaged()
    {
        Read(SamplePdf.Of(0)).Fault.ShouldBe(DocumentFault.Damaged);
    }

    [Theory, MemberData(nameof(Running))]
    public void A_pdf_that_runs_or_carries_something_is_refused(string objects)
    {
        Read(SamplePdf.Of(1, objects)).Fault.ShouldBe(DocumentFault.Active);
    }

    [Fact]
    public void A_pdf_with_a_password_is_refused()
    {
        Read(SamplePdf.Of(trailer: "/Encrypt 9 0 R")).Fault.ShouldBe(DocumentFault.Locked);
    }

    [Fact]
    public void A_start_page_without_a_script_is_no_harm()
    {
        Read(SamplePdf.Of(1, "100 0 obj\n<</OpenAction[3 0 R/Fit]/First 3 0 R>>\nendobj\n"))
            .Document.ShouldNotBeNull();
    }

    [Fact]
    public void An_object_stream_that_unpacks_without_end_is_refused()
    {
        var bomb = SamplePdf.Packed(new string(' ', 40 * 1024 * 1024));

        Read(SamplePdf.Of(1, bomb)).Fault.ShouldBe(DocumentFault.Damaged);
    }

    [Theory]
    [InlineData("PK\u0003\u0004")]
    [InlineData("<script>")]
    public void A_file_that_is_something_else_too_is_refused(string tail)
    {
        byte[] file = [.. SamplePdf.Of(), .. System.Text.Encoding.Latin1.GetBytes(tail)];

        Read(file).Fault.ShouldBe(DocumentFault.Damaged);
    }

    private static DocumentVerdict Read(byte[] file) => DocumentCheck.Read(file, "fil.pdf", null);
}
