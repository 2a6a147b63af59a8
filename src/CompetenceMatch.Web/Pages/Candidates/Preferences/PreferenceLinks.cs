namespace CompetenceMatch.Web.Pages.Candidates.Preferences;

public static class PreferenceLinks
{
    public const string Show = "/kandidat/innstillinger";
    public const string Withdraw = "/kandidat/trekk";
}
