using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>What a plan builds on: an education or a trade certificate.</summary>
internal sealed record Qualification(
    string? Title,
    bool IsTrade,
    bool Completed,
    int? Nus,
    string? Country,
    EducationArea Area,
    Documents? Documents,
    RecognitionState? Recognition
)
{
    public bool IsHigher => !IsTrade && Nus >= 6;

    public bool DocumentsMissing => Documents is Profiles.Documents.Missing;

    public bool IsRecognised =>
        Area == EducationArea.Norway
        || Recognition
            is RecognitionState.Granted
                or RecognitionState.NotNeeded
                or RecognitionState.Authorised;

    /// <summary>Told that it is not, or only partly, equal.</summary>
    public bool IsNotEqual => Recognition is RecognitionState.Partly or RecognitionState.Refused;
}
