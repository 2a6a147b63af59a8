namespace CompetenceMatch.Web.Pages.Welcome.Referrals;

public static class ReferralLinks
{
    public const string List = "/velkomst/henvisninger";

    public static string Show(Guid id) => $"{List}/{id}";
}
