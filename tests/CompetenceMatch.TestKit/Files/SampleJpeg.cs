using System.Text;

namespace CompetenceMatch.TestKit.Files;

/// <summary>A JPEG of eight by eight grey pixels, with the words that cameras write into pictures.</summary>
public static class SampleJpeg
{
    public const string Secret = "GPS 70.6634 N 23.6821 E";

    public static byte[] Start { get; } = [0xFF, 0xD8];

    public static byte[] Jfif { get; } =
        Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 72, 0, 72, 0, 0]);

    /// <summary>Quantisation, frame, codes, scan and end.</summary>
    public static byte[] Picture { get; } =
    [
        .. Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
        .. Segment(0xC0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
        .. Codes(0x00),
        .. Codes(0x10),
        .. Segment(0xDA, [1, 1, 0x00, 0, 63, 0]),
        0x3F,
        0xFF,
        0xD9,
    ];

    /// <summary>As a phone writes it: held on its side, with place, comment and a colour profile.</summary>
    public static byte[] FromPhone { get; } =
    [
        .. Start,
        .. Jfif,
        .. Exif(6),
        .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, .. Encoding.ASCII.GetBytes(Secret)]),
        .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. Encoding.ASCII.GetBytes(Secret)]),
        .. Segment(0xFE, Encoding.ASCII.GetBytes(Secret)),
        .. Picture,
    ];

    public static byte[] Exif(byte orientation) =>
        Segment(
            0xE1,
            [
                .. "Exif\0\0II*\0"u8,
                8,
                0,
                0,
                0,
                1,
                0,
                0x12,
                0x01,
                3,
                0,
                1,
                0,
                0,
                0,
                orientation,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                .. Encoding.ASCII.GetBytes(Secret),
            ]
        );

    public static byte[] Segment(byte marker, byte[] payload) =>
        [
            0xFF,
            marker,
            (byte)((payload.Length + 2) >> 8),
            (byte)((payload.Length + 2) & 0xFF),
            .. payload,
        ];

    // One code of one bit, for zero: no difference, and the end of the block.
    private static byte[] Codes(byte table) =>
        Segment(0xC4, [table, 1, .. Enumerable.Repeat((byte)0, 15), 0]);
}
