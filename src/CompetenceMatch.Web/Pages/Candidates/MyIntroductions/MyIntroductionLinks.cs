namespace CompetenceMatch.Web.Pages.Candidates.MyIntroductions;

public static class MyIntroductionLinks
{
    public const string List = "/kandidat/introduksjoner";

    public static string Show(Guid id) => $"{List}/{id}";

    public static string Yes(Guid id) => $"{List}/{id}/ja";

    public static string No(Guid id) => $"{List}/{id}/nei";

    public static string Ask(Guid id) => $"{List}/{id}/sporsmal";

    public static string TakeBack(Guid id) => $"{List}/{id}/ta-tilbake";
}
