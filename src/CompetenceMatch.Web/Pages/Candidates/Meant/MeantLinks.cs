namespace CompetenceMatch.Web.Pages.Candidates.Meant;

public static class MeantLinks
{
    public const string List = "/kandidat/titler";
}
