namespace CompetenceMatch.Web.Pages.Candidates.Card;

public static class CardLinks
{
    public const string Own = "/kandidat/kort";
}
