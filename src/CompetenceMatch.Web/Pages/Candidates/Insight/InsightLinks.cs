using System.Globalization;

namespace CompetenceMatch.Web.Pages.Candidates.Insight;

public static class InsightLinks
{
    public const string Show = "/kandidat/innsyn";

    public static string Page(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Show}?side={number}");
}
