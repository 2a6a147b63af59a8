namespace CompetenceMatch.Core.Education;

/// <summary>A country's degree with the Norwegian level it usually counts as; a hint, never a decision.</summary>
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
);
