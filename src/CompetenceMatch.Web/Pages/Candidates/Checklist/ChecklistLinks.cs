namespace CompetenceMatch.Web.Pages.Candidates.Checklist;

public static class ChecklistLinks
{
    public const string Show = "/kandidat/sjekkliste";
}
