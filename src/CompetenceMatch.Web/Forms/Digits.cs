using System.Globalization;

namespace CompetenceMatch.Web.Forms;

/// <summary>Whole numbers as people type them: also with the digits of an Arabic or Persian keyboard.</summary>
public static class Digits
{
    public static int? Number(string? text)
    {
        return int.TryParse(
            Plain(text?.Trim() ?? ""),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
    }

    public static string Plain(string text) => string.Concat(text.Select(Plain));

    private static char Plain(char letter) =>
        CharUnicodeInfo.GetDecimalDigitValue(letter) is >= 0 and var digit
            ? (char)('0' + digit)
            : letter;
}
