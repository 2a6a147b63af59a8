using CompetenceMatch.Core.Uploads;
using FsCheck;
using FsCheck.Fluent;

namespace CompetenceMatch.Core.Tests.Uploads;

// S-13
public sealed class FileTitleTests
{
    [Theory]
    [InlineData("Vitnemål Ñ 2019.pdf", "Vitnemål Ñ 2019.pdf")]
    [InlineData(@"C:\Users\rima\..\..\vitnemål.pdf", "vitnemål.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("شهادة.pdf", "شهادة.pdf")]
    [InlineData("..", "document.pdf")]
    [InlineData(".pdf", "document.pdf")]
    [InlineData("a\r\nb\"<c>.pdf", "abc.pdf")]
    [InlineData("scan\u202Efdp.exe.pdf", "scanfdp.exe.pdf")]
    public void A_name_is_made_safe(string given, string kept)
    {
        FileTitle.Clean(given, DocumentMedia.Pdf).ShouldBe(kept);
    }

    [Fact]
    public void Any_name_is_short_and_has_neither_path_nor_control_signs()
    {
        Check.QuickThrowOnFailure(
            Prop.ForAll<string?>(given =>
            {
                var kept = FileTitle.Clean(given ?? "", DocumentMedia.Png);
                return kept.Length <= FileTitle.Longest + 4
                    && kept.EndsWith(".png", StringComparison.Ordinal)
                    && kept.Length > 4
                    && !kept.Any(sign => char.IsControl(sign) || sign is '/' or '\\' or '"');
            })
        );
    }
}
