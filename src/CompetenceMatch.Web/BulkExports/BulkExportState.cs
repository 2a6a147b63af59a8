namespace CompetenceMatch.Web.BulkExports;

/// <summary>Where a wish for a list stands.</summary>
public enum BulkExportState
{
    Waiting,
    Allowed,
    Refused,
    Fetched,

    /// <summary>Nobody decided, or nobody fetched, in time.</summary>
    Lapsed,
}
