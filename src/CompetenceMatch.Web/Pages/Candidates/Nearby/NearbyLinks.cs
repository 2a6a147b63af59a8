namespace CompetenceMatch.Web.Pages.Candidates.Nearby;

public static class NearbyLinks
{
    public const string Show = "/kandidat/naer-deg";
}
