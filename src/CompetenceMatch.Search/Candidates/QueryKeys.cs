namespace CompetenceMatch.Search.Candidates;

/// <summary>The names of a query's parts in a URL.</summary>
internal static class QueryKeys
{
    public const string Should = "should";
    public const string From = "from";
    public const string WouldMove = "wouldMove";
    public const string No = "no";
    public const string Sort = "sort";
    public const string Page = "page";
    public const string Size = "size";

    private static readonly string[] plain = Array.ConvertAll(
        Enum.GetValues<FilterKind>(),
        kind => kind.ToString().ToLowerInvariant()
    );

    /// <summary>Null for words, which never stand in a URL.</summary>
    public static string? Of(FilterKind kind) =>
        kind switch
        {
            FilterKind.Words => null,
            FilterKind.MustSkill => "must",
            FilterKind.Travel => "minutes",
            FilterKind.Available => "by",
            _ => plain[(int)kind],
        };

    public static FilterKind? KindOf(string key)
    {
        foreach (var kind in Enum.GetValues<FilterKind>())
        {
            if (Of(kind) == key)
                return kind;
        }

        return null;
    }

    public static string NameOf(CandidateFit fit) => fit == CandidateFit.Full ? "full" : "oneStep";

    public static string NameOf(CandidateSort sort) =>
        sort switch
        {
            CandidateSort.MostMet => "mostMet",
            CandidateSort.Newest => "newest",
            _ => "match",
        };
}
