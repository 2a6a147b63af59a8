namespace CompetenceMatch.Web.Pages.Employers.Needs;

public static class NeedLinks
{
    public const string List = "/arbeidsgiver/behov";
    public const string New = "/arbeidsgiver/behov/nytt";

    public const string Advert = "/arbeidsgiver/behov/annonse";

    public static string Show(Guid id) => $"{List}/{id}";

    public static string Job(Guid id) => $"{List}/{id}/endre";

    public static string Demands(Guid id) => $"{List}/{id}/krav";

    public static string Check(Guid id) => $"{List}/{id}/sjekk";

    public static string End(Guid id) => $"{List}/{id}/avslutt";

    public static string Hits(Guid id) => $"{List}/{id}/treff";
}
