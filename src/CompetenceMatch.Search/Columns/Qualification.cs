using System.Globalization;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Search.Columns;

/// <summary>A finished education in a field at a level, or a trade certificate, with how far its recognition has come.</summary>
/// <param name="Code">ISCED-F field, or STYRK-08 code of the certificate.</param>
/// <param name="Nus">-1 for a certificate.</param>
internal readonly record struct Qualification(
    string Code,
    int Nus,
    RecognitionState? Recognition,
    EducationArea Area
)
{
    public bool IsCertificate => Nus < 0;

    public string Text =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Code}\t{Nus}\t{(Recognition is { } state ? (int)state : -1)}\t{(int)Area}"
        );

    public static Qualification Parse(string text) =>
        text.Split('\t') is [var code, var nus, var state, var area]
            ? new(
                code,
                Number(nus),
                Number(state) is >= 0 and var known ? (RecognitionState)known : null,
                (EducationArea)Number(area)
            )
            : throw new FormatException("Not a qualification.");

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
