namespace CompetenceMatch.Web.Pages.Welcome.Partners;

public static class PartnerLinks
{
    public const string List = "/velkomst/partnere";
    public const string New = $"{List}/rediger";

    public static string Edit(Guid id) => $"{New}/{id}";
}
