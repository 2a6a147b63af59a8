using System.Text;
using CompetenceMatch.Core.Uploads;
using CompetenceMatch.TestKit.Files;
using FsCheck;
using FsCheck.Fluent;

namespace CompetenceMatch.Core.Tests.Uploads;

// S-13
public sealed class DocumentCheckTests
{
    private const string Eicar =
        @"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static readonly byte[][] whole =
    [
        SamplePdf.Of(3),
        SampleJpeg.FromPhone,
        SamplePng.WithWords,
    ];

    public static TheoryData<string, string> Others =>
        new()
        {
            { "svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>" },
            { "html", "<!doctype html><script>alert(1)</script>" },
            { "zip", "PK\u0003\u0004" },
            { "gif", "GIF89a" },
            { "eicar", Eicar },
            { "space before", " %PDF-1.4\n%%EOF" },
        };

    [Theory]
    [InlineData(0, "vitnemål.pdf", "application/pdf")]
    [InlineData(0, "VITNEMÅL.PDF", "application/octet-stream")]
    [InlineData(1, "bilde.jpg", "image/jpeg")]
    [InlineData(1, "bilde.JPEG", "image/pjpeg; x=y")]
    [InlineData(2, "skann.png", "image/png")]
    [InlineData(2, "skann", null)]
    public void A_whole_file_under_its_own_name_is_kept(int which, string name, string? declared)
    {
        DocumentCheck.Read(whole[which], name, declared).Document.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(0, "bilde.jpg", "image/jpeg")]
    [InlineData(0, "cv.pdf", "text/html")]
    [InlineData(0, "cv.pdf.exe", "application/pdf")]
    [InlineData(1, "bilde.png", "image/png")]
    [InlineData(2, "skann.png", "application/pdf")]
    [InlineData(2, "skann.svg", "image/png")]
    public void A_name_or_type_that_lies_is_told(int which, string name, string declared)
    {
        DocumentCheck.Read(whole[which], name, declared).Fault.ShouldBe(DocumentFault.Misnamed);
    }

    [Theory, MemberData(nameof(Others))]
    public void Other_kinds_are_refused_whatever_they_are_called(string kind, string text)
    {
        var found = DocumentCheck.Read(Encoding.Latin1.GetBytes(text), $"{kind}.pdf", null);

        found.Fault.ShouldBe(DocumentFault.UnknownKind);
    }

    [Fact]
    public void Nothing_and_too_much_are_refused()
    {
        DocumentCheck.Read(Array.Empty<byte>(), "a.pdf", null).Fault.ShouldBe(DocumentFault.Empty);
        DocumentCheck
            .Read(new byte[DocumentLimits.Bytes + 1], "a.pdf", null)
            .Fault.ShouldBe(DocumentFault.TooLarge);
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused_and_nothing_throws()
    {
        foreach (var file in whole)
        {
            // The last line break of a PDF may be missing.
            for (var length = 0; length < file.Length - 1; length++)
                Read(file.AsMemory(0, length)).Document.ShouldBeNull($"{length} of {file.Length}");
        }
    }

    [Fact]
    public void Random_bytes_never_throw_and_are_never_kept()
    {
        var beginnings = new byte[][]
        {
            [],
            [.. "%PDF-1.7\n"u8],
            [0xFF, 0xD8, 0xFF],
            [.. SamplePng.Join(SamplePng.Header(4, 4))],
        };
        Check.QuickThrowOnFailure(
            Prop.ForAll<byte[]>(bytes =>
                beginnings.All(start => Read((byte[])[.. start, .. bytes]).Document is null)
            )
        );
    }

    [Fact]
    public void Changed_bytes_never_throw()
    {
        Check.QuickThrowOnFailure(
            Prop.ForAll<int, byte>(
                (place, value) =>
                    whole.All(file =>
                    {
                        var changed = file.ToArray();
                        changed[Math.Abs((long)place) % file.Length] = value;
                        var found = Read(changed);
                        return found.Document is null != found.Fault is null;
                    })
            )
        );
    }

    private static DocumentVerdict Read(ReadOnlyMemory<byte> file) =>
        DocumentCheck.Read(file, "file", null);
}
