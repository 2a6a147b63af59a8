using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.BulkExports;

/// <summary>Four eyes: who asks never decides, who decides never fetches, and a yes holds for a day (I-27).</summary>
public static class BulkExportRule
{
    public static readonly TimeSpan TimeToDecide = TimeSpan.FromDays(7);
    public static readonly TimeSpan TimeToFetch = TimeSpan.FromDays(1);

    public static BulkExportState StateOf(BulkExport asked, DateTime now) =>
        asked switch
        {
            { FetchedAt: not null } => BulkExportState.Fetched,
            { IsAllowed: false } => BulkExportState.Refused,
            { IsAllowed: true } when asked.DecidedAt + TimeToFetch > now => BulkExportState.Allowed,
            { IsAllowed: null } when asked.AskedAt + TimeToDecide > now => BulkExportState.Waiting,
            _ => BulkExportState.Lapsed,
        };

    public static bool MayDecide(BulkExport asked, Guid user, DateTime now) =>
        StateOf(asked, now) == BulkExportState.Waiting && asked.AskedBy != user;

    public static bool MayFetch(BulkExport asked, Guid user, DateTime now) =>
        StateOf(asked, now) == BulkExportState.Allowed && asked.AskedBy == user;
}
