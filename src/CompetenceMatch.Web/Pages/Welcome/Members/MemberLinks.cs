namespace CompetenceMatch.Web.Pages.Welcome.Members;

public static class MemberLinks
{
    public const string List = "/velkomst/team";
}
