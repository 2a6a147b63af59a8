namespace CompetenceMatch.Web.Pages.Employers.Introductions;

public static class IntroductionLinks
{
    public const string List = "/arbeidsgiver/introduksjoner";

    public static string Show(Guid id) => $"{List}/{id:N}";

    public static string Hire(Guid id) => $"{Show(id)}/ansatt";

    public static string Send(Guid need, string code) =>
        $"/arbeidsgiver/behov/{need}/introduksjon/{code}";
}
