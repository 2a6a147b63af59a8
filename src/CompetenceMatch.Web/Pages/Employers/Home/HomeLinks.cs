namespace CompetenceMatch.Web.Pages.Employers.Home;

public static class HomeLinks
{
    public const string Home = "/arbeidsgiver";
}
