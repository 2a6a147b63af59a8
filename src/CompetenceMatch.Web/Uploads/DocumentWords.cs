using CompetenceMatch.Core.Uploads;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Uploads;

/// <summary>What is told of a stored document, and what a person can do about a fault.</summary>
public sealed class DocumentWords(Texts texts, Labels labels)
{
    private const int Kilobyte = 1024;
    private const int Megabyte = Kilobyte * Kilobyte;

    public static int MostMegabytes => DocumentLimits.Bytes / Megabyte;

    public string Facts(CaseDocument one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return string.Join(
            " · ",
            new[]
            {
                one.Media == DocumentMedia.Pdf ? texts.Plural("Case_Paper_Pages", one.Pages) : null,
                Size(one.Bytes),
                labels.Moment(one.UploadedAt),
            }.OfType<string>()
        );
    }

    public string Fault(DocumentFault fault) =>
        texts[$"Case_Fault_{fault}", MostMegabytes, DocumentLimits.Pages];

    public string Refusal(Keeping why) =>
        texts[
            $"Case_Keep_{why}",
            DocumentLimits.FilesPerCase,
            DocumentLimits.BytesPerPerson / Megabyte
        ];

    private string Size(int bytes) =>
        bytes < Megabyte
            ? texts["Case_Paper_Kb", Math.Max(1, bytes / Kilobyte)]
            : texts["Case_Paper_Mb", (double)bytes / Megabyte];
}
