namespace CompetenceMatch.Web.Pages.Welcome.Home;

public static class HomeLinks
{
    public const string Home = "/velkomst";
}
