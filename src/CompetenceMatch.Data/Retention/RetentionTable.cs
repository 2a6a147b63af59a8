using CompetenceMatch.Core.Visibility;

namespace CompetenceMatch.Data.Retention;

/// <summary>How long things are kept (P-13, P-17).</summary>
public static class RetentionTable
{
    private const int DaysInMonth = 30;

    public static RetentionRule Deleted { get; } =
        new("Candidate", "deletion requested", Deletion.TimeToRegret.Days, "erase");

    public static RetentionRule Silent { get; } =
        new(
            "Candidate",
            "last confirmed",
            ConfirmationRule.EraseMonths * DaysInMonth,
            "request deletion"
        );

    public static RetentionRule SearchLog { get; } = new("SearchAudit", "searched", 90, "delete");

    public static RetentionRule SentMail { get; } = new("OutboxMail", "sent", 30, "delete");

    public static RetentionRule DeadMail { get; } = new("OutboxMail", "given up", 90, "delete");

    /// <summary>Counted from the last day it could be answered.</summary>
    public static RetentionRule Invitation { get; } = new("Invitation", "expired", 7, "delete");

    /// <summary>A person's answers that never became a profile.</summary>
    public static RetentionRule InterviewDraft { get; } =
        new("InterviewDraft", "last written", 30, "delete");

    public static RetentionRule Session { get; } = new("UserSession", "last seen", 30, "delete");

    /// <summary>Who asked for a list, why, and who said yes; the file itself is never kept.</summary>
    public static RetentionRule BulkExport { get; } = new("BulkExport", "asked", 365, "delete");

    /// <summary>Its words may be about a person, so a search that nobody opens does not stay.</summary>
    public static RetentionRule SavedSearch { get; } =
        new("SavedSearch", "last opened", 365, "delete");

    /// <summary>News grows old; whoever still matches is in the list all the same.</summary>
    public static RetentionRule SavedSearchMatch { get; } =
        new("SavedSearchMatch", "matched", 90, "delete");

    public static IReadOnlyList<RetentionRule> All { get; } =
    [
        Deleted,
        Silent,
        SearchLog,
        SentMail,
        DeadMail,
        Invitation,
        InterviewDraft,
        Session,
        BulkExport,
        SavedSearch,
        SavedSearchMatch,
    ];
}
