namespace CompetenceMatch.Web.Pages.Welcome.Ask;

public static class AskLinks
{
    public const string Ask = "/velkomst/sporsmal";
}
