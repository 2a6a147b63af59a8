namespace CompetenceMatch.Web.Pages.Candidates.Jobs;

public static class JobLinks
{
    public const string List = "/kandidat/jobber";
}
