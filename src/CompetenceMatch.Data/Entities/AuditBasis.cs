namespace CompetenceMatch.Data.Entities;

/// <summary>Why the view was allowed; shown to the person.</summary>
public enum AuditBasis
{
    Search,
    Need,
    Shortlist,
    Introduction,
    FollowUp,
    Administration,

    /// <summary>The person sat beside.</summary>
    Together,
}
