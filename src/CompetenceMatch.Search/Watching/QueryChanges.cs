namespace CompetenceMatch.Search.Watching;

/// <summary>Which saved queries one change of a person touches, by id, in order of ids.</summary>
/// <param name="Begun">Those that find the person now and did not before.</param>
/// <param name="Ended">Those that found the person before and do not now.</param>
public sealed record QueryChanges(IReadOnlyList<Guid> Begun, IReadOnlyList<Guid> Ended)
{
    public static readonly QueryChanges None = new([], []);
}
