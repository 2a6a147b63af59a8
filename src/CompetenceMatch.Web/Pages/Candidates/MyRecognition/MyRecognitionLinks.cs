using System.Globalization;

namespace CompetenceMatch.Web.Pages.Candidates.MyRecognition;

public static class MyRecognitionLinks
{
    private const string Plans = "/kandidat/godkjenning";

    /// <summary>Takes the occupation as yrke and the route as vei, by post.</summary>
    public const string Choose = Plans + "/velg";

    public static string Show(Guid id) => $"{Plans}/{id}";

    public static string Print(Guid id) => $"{Show(id)}/utskrift";

    public static string Documents(Guid id) => $"{Show(id)}/dokumenter";

    public static string Document(Guid id, Guid document) => $"{Documents(id)}/{document}";

    public static string DeleteDocument(Guid id, Guid document) =>
        $"{Document(id, document)}/slett";

    public static string Step(Guid id, int position) =>
        string.Create(CultureInfo.InvariantCulture, $"{Show(id)}/steg/{position}");
}
