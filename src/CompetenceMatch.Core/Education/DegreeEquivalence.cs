namespace CompetenceMatch.Core.Education;

/// <summary>A country's degree with the Norwegian level it usually counts as; a hint, never a decision.</summary>
/// <param name="Route">The route to try first.</param>
/// <param name="AutoRecognition">yes, no, or check (look at the authority's list).</param>
public sealed record DegreeEquivalence(
    string Country,
    string LocalName,
    string? NativeScript,
    string NameEn,
    int? NusMin,
    int? NusMax,
    string Route,
    string AutoRecognition,
    string Note,
    string Source,
    string Confidence
)
{
    /// <summary>Routes that may fit instead of <see cref="Route"/>, in the order of the table.</summary>
    public IReadOnlyList<string> OtherRoutes { get; init; } = [];

    /// <summary>The Norwegian degree it usually resembles, in bokmål.</summary>
    public string TypicalLevelNb { get; init; } = "";
}
