namespace CompetenceMatch.Web.Pages.Candidates.PresentWork;

public static class PresentWorkLinks
{
    public const string Show = "/kandidat/na";

    /// <summary>"I want this anyway", until a date.</summary>
    public const string Below = "/kandidat/likevel";
}
