namespace CompetenceMatch.Web.Pages.Candidates.Home;

public static class HomeLinks
{
    public const string Home = "/kandidat";
}
