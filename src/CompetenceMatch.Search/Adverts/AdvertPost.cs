namespace CompetenceMatch.Search.Adverts;

/// <summary>One post of an advert; what was not found is not there.</summary>
/// <param name="Title">As written; null where no title was recognised.</param>
public sealed record AdvertPost(string? Title, IReadOnlyList<AdvertFinding> Findings)
{
    /// <summary>The finding to use for what a need has one of.</summary>
    public AdvertFinding? The(AdvertKind kind) =>
        Findings.FirstOrDefault(one => one.Kind == kind && !one.IsWish);

    public IEnumerable<AdvertFinding> All(AdvertKind kind) =>
        Findings.Where(one => one.Kind == kind);
}
