namespace CompetenceMatch.Web.Pages.Employers.Shortlist;

public static class ShortlistLinks
{
    public static string List(Guid need) => $"/arbeidsgiver/behov/{need}/liste";

    /// <summary>Posts with <c>code</c> and <c>back</c>.</summary>
    public static string Add(Guid need) => $"{List(need)}?handler=add";

    public static string Remove(Guid need) => $"{List(need)}?handler=remove";

    public static string Compare(Guid need) => $"/arbeidsgiver/behov/{need}/sammenlign";
}
