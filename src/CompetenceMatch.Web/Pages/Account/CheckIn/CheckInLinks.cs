namespace CompetenceMatch.Web.Pages.Account.CheckIn;

public static class CheckInLinks
{
    public static string Answer(string token) => $"/konto/innsjekk/{token}";
}
