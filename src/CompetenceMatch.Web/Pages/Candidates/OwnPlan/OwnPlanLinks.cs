namespace CompetenceMatch.Web.Pages.Candidates.OwnPlan;

public static class OwnPlanLinks
{
    public const string Show = "/kandidat/plan";
    public const string History = "/kandidat/plan/historikk";
}
