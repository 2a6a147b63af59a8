namespace CompetenceMatch.Web.Pages.Welcome.People;

public static class PeopleLinks
{
    public static string Show(string code) => $"/velkomst/personer/{code}";

    public static string Contact(string code) => $"{Show(code)}/kontakt";

    public static string End(string code) => $"{Show(code)}/avslutt";

    public static string Answer(string code, Guid introduction) =>
        $"{Show(code)}/introduksjon/{introduction}";

    public static string Document(string code, Guid document) =>
        $"{Show(code)}/dokument/{document}";

    public static string Refer(string code) => $"{Show(code)}/henvis";
}
