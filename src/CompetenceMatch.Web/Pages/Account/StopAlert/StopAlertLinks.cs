namespace CompetenceMatch.Web.Pages.Account.StopAlert;

public static class StopAlertLinks
{
    public static string Stop(string token) => $"/konto/stopp-varsel/{token}";
}
