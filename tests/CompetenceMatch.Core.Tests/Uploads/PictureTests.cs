using System.Text;
using CompetenceMatch.Core.Uploads;
using CompetenceMatch.TestKit.Files;

namespace CompetenceMatch.Core.Tests.Uploads;

// S-13
public sealed class PictureTests
{
    [Fact]
    public void A_jpeg_keeps_its_picture_and_orientation_and_no_words()
    {
        var kept = Kept(SampleJpeg.FromPhone);

        Text(kept).ShouldNotContain(SampleJpeg.Secret);
        Text(kept).ShouldNotContain("ICC_PROFILE");
        Text(kept).ShouldContain("JFIF");
        Text(kept)
            .ShouldContain("Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006");
        Text(kept).ShouldEndWith(Text(SampleJpeg.Picture));
        Kept(kept).ShouldBe(kept);
    }

    [Fact]
    public void An_upright_jpeg_has_no_exif_left()
    {
        byte[] file = [.. SampleJpeg.Start, .. SampleJpeg.Exif(1), .. SampleJpeg.Picture];

        Kept(file).ShouldBe([.. SampleJpeg.Start, .. SampleJpeg.Picture]);
    }

    [Fact]
    public void What_follows_the_end_of_a_picture_is_gone()
    {
        var tail = "PK\u0003\u0004<script>"u8.ToArray();

        Text(Kept([.. SampleJpeg.FromPhone, .. tail])).ShouldNotContain("script");
        Text(Kept([.. SamplePng.Of(), .. tail])).ShouldNotContain("script");
    }

    [Theory]
    [InlineData(0xC3)]
    [InlineData(0xC9)]
    [InlineData(0xF0)]
    [InlineData(0x02)]
    public void A_jpeg_of_a_kind_that_browsers_do_not_show_is_refused(byte marker)
    {
        var payload = new byte[] { 8, 0, 8, 0, 8, 1, 1, 0x11, 0 };
        byte[] file =
        [
            .. SampleJpeg.Start,
            .. SampleJpeg.Segment(marker, payload),
            .. SampleJpeg.Picture,
        ];

        Fault(file).ShouldBe(DocumentFault.Damaged);
    }

    [Fact]
    public void A_jpeg_with_a_code_table_that_cannot_be_is_refused()
    {
        var table = SampleJpeg.Segment(0xC4, [0, 3, .. new byte[15], 1, 2, 3]);

        Fault([.. SampleJpeg.Start, .. table, .. SampleJpeg.Picture])
            .ShouldBe(DocumentFault.Damaged);
    }

    [Fact]
    public void A_png_keeps_its_pixels_and_no_words()
    {
        var kept = Kept(SamplePng.WithWords);

        Text(kept).ShouldNotContain(SamplePng.Secret);
        Text(kept).ShouldContain("pHYs");
        Text(kept).ShouldEndWith(Text(SamplePng.Of()[33..]));
    }

    [Fact]
    public void An_interlaced_png_is_read()
    {
        // Three by two: passes of one, one and two columns; each row with its filter byte.
        var pixels = SamplePng.Packed(new byte[2 + 2 + 2 + 4]);
        var file = SamplePng.Join(
            SamplePng.Header(3, 2, interlaced: 1),
            SamplePng.Chunk("IDAT", pixels),
            SamplePng.Chunk("IEND", [])
        );

        Kept(file).ShouldBe(file);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(9)]
    public void A_png_with_too_few_or_too_many_pixels_is_refused(int bytes)
    {
        var file = SamplePng.Join(
            SamplePng.Header(3, 2),
            SamplePng.Chunk("IDAT", SamplePng.Packed(new byte[bytes])),
            SamplePng.Chunk("IEND", [])
        );

        Fault(file).ShouldBe(DocumentFault.Damaged);
    }

    [Fact]
    public void A_bomb_is_told_by_its_size_without_being_unpacked()
    {
        var file = SamplePng.Join(
            SamplePng.Header(60_000, 60_000),
            SamplePng.Chunk("IDAT", SamplePng.Packed(new byte[1000])),
            SamplePng.Chunk("IEND", [])
        );

        Fault(file).ShouldBe(DocumentFault.TooManyPixels);
    }

    [Fact]
    public void A_png_with_a_wrong_checksum_or_an_unknown_part_it_needs_is_refused()
    {
        var changed = SamplePng.Of();
        changed[^1] ^= 1;

        Fault(changed).ShouldBe(DocumentFault.Damaged);
        Fault(SamplePng.Of(chunks: [SamplePng.Chunk("NeWs", [1])])).ShouldBe(DocumentFault.Damaged);
    }

    private static byte[] Kept(byte[] file) =>
        DocumentCheck.Read(file, "bilde", null).Document.ShouldNotBeNull().Content.ToArray();

    private static DocumentFault? Fault(byte[] file) =>
        DocumentCheck.Read(file, "bilde", null).Fault;

    private static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
