namespace CompetenceMatch.Web.Pages.Candidates.MyMatches;

public static class MyMatchLinks
{
    public const string List = "/kandidat/treff";

    public static string Show(Guid needId) => $"{List}/{needId}";
}
