namespace CompetenceMatch.Web.Uploads;

/// <summary>What came of the wish to keep a document.</summary>
public enum Keeping
{
    /// <summary>It is there, now or since before.</summary>
    Kept,
    CaseFull,
    PersonFull,

    /// <summary>The disk refused.</summary>
    NoRoom,

    /// <summary>The plan was changed elsewhere meanwhile.</summary>
    Changed,
}
