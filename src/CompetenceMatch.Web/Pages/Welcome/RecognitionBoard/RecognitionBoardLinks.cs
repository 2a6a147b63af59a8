using CompetenceMatch.Core.Insight;

namespace CompetenceMatch.Web.Pages.Welcome.RecognitionBoard;

internal static class RecognitionBoardLinks
{
    public const string All = "/velkomst/godkjenninger";
    public const string Csv = "/velkomst/godkjenninger/csv";

    public static string County(FigureArea county) => $"{All}?fylke={county.Code}";

    public static string Region(FigureArea region) => $"{All}?region={region.Code}";
}
