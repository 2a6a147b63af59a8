namespace CompetenceMatch.Core.Occupations;

/// <summary>Which imported occupations are the next broader or narrower of which. Immutable.</summary>
public sealed class EscoNeighbours
{
    private readonly Dictionary<string, EscoOccupation> _known;
    private readonly Dictionary<string, HashSet<OccupationCode>> _unitGroups = new(
        StringComparer.Ordinal
    );

    public EscoNeighbours(IEnumerable<EscoOccupation> occupations)
    {
        _known = occupations.ToDictionary(one => one.Uri, StringComparer.Ordinal);
        foreach (var one in _known.Values)
        {
            Around(one.Uri).Add(one.UnitGroup);
            if (one.Broader is not null && _known.TryGetValue(one.Broader, out var broader))
            {
                Around(one.Uri).Add(broader.UnitGroup);
                Around(broader.Uri).Add(one.UnitGroup);
            }
        }
    }

    /// <summary>Nothing is imported.</summary>
    public static EscoNeighbours None { get; } = new([]);

    /// <summary>Null = not imported.</summary>
    public EscoOccupation? Find(string? uri) => uri is null ? null : _known.GetValueOrDefault(uri);

    /// <summary>True when the held concept is the asked one, or next to it in the tree.</summary>
    /// <param name="askedEsco">Null = any concept that hangs on the asked unit group.</param>
    public bool Join(OccupationCode asked, string? askedEsco, string? held)
    {
        if (held is null || Find(held) is not { } mine)
        {
            return false;
        }
        return Find(askedEsco) is { } theirs
            ? mine == theirs || mine.Broader == theirs.Uri || theirs.Broader == mine.Uri
            : _unitGroups[held].Contains(asked);
    }

    /// <summary>The unit groups of the concept and of its next broader and narrower ones.</summary>
    public IReadOnlyCollection<OccupationCode> UnitGroupsAround(string? uri) =>
        uri is not null && _unitGroups.TryGetValue(uri, out var groups) ? groups : [];

    private HashSet<OccupationCode> Around(string uri)
    {
        if (!_unitGroups.TryGetValue(uri, out var groups))
        {
            _unitGroups[uri] = groups = [];
        }
        return groups;
    }
}
