namespace CompetenceMatch.Web.Pages.Welcome.Titles;

public static class TitleLinks
{
    public const string List = "/velkomst/titler";

    public static string Teach(string key) => $"{List}/{key}";
}
