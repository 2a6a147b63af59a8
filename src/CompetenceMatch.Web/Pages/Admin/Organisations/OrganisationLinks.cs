namespace CompetenceMatch.Web.Pages.Admin.Organisations;

internal static class OrganisationLinks
{
    public static string One(string number) => $"/admin/virksomheter/{number}";
}
