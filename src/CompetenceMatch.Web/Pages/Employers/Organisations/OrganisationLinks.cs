namespace CompetenceMatch.Web.Pages.Employers.Organisations;

public static class OrganisationLinks
{
    public const string List = "/arbeidsgiver/virksomhet";
    public const string Register = "/arbeidsgiver/virksomhet/ny";

    public static string Join(string number) => $"/arbeidsgiver/virksomhet/bli-med/{number}";
}
