namespace CompetenceMatch.Web.Pages.Candidates.OwnData;

public static class OwnDataLinks
{
    public const string Download = "/kandidat/last-ned";
    public const string Delete = "/kandidat/slett";
}
