using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Finding;
using Microsoft.AspNetCore.Http.Extensions;

namespace CompetenceMatch.Web.Pages.Employers.SavedSearches;

public static class SavedLinks
{
    public const string List = "/arbeidsgiver/lagrede-sok";
    public const string New = "/arbeidsgiver/lagrede-sok/nytt";

    /// <summary>In the address of the form: the need whose list is saved.</summary>
    public const string Need = "liste-for";

    /// <summary>Marks the news as seen and goes on to the list.</summary>
    public static string Open(Guid id) => $"{List}/{id}";

    public static string Change(Guid id) => $"{List}/{id}/endre";

    /// <param name="need">The need whose list it is; null in a free search.</param>
    public static string Save(SearchAddress address, CandidateQuery query, Guid? need)
    {
        var plain = address with { ListNeed = null, Saved = null };
        var pairs = new QueryBuilder(plain.Pairs(query with { Page = 1 }));
        if (need is { } id)
            pairs.Add(Need, id.ToString());
        return New + pairs.ToQueryString().Value;
    }
}
