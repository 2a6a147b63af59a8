namespace CompetenceMatch.Web.Pages.Employers.Find;

public static class FindLinks
{
    public const string Search = "/arbeidsgiver/sok";

    /// <summary>Says what is missing before one may look at people.</summary>
    public const string NotYet = "/arbeidsgiver/ikke-klar";

    public static string ForNeed(Guid need) => $"/arbeidsgiver/behov/{need}/treff";
}
