namespace CompetenceMatch.Web.Pages.Employers.Colleagues;

public static class ColleagueLinks
{
    public const string List = "/arbeidsgiver/kolleger";
}
