namespace CompetenceMatch.Web.SavedSearches;

/// <summary>A saved search that is being looked at, and who was new when it was opened.</summary>
/// <param name="New">The newest first; all of them findable now.</param>
public sealed record OpenedSearch(Guid Id, string Name, IReadOnlyList<Guid> New)
{
    public static readonly OpenedSearch None = new(Guid.Empty, "", []);
}
