using CompetenceMatch.Core.FollowUp;
using Microsoft.AspNetCore.WebUtilities;

namespace CompetenceMatch.Web.FollowUps;

/// <summary>Which part of the queue is shown and how; it is its own address, without names.</summary>
/// <param name="Lead">meg, ingen, the id of a member, or null for all.</param>
/// <param name="All">Also those without a reason.</param>
public sealed record QueueChoice(QueueReason? Reason, string? Lead, QueueSort Sort, bool All)
{
    public const string Mine = "meg";
    public const string Nobody = "ingen";

    /// <summary>From an address; what is not known there counts as not chosen.</summary>
    public static QueueChoice Read(string? reason, string? lead, string? sort, string? all) =>
        new(
            Enum.TryParse<QueueReason>(reason, out var why) && Enum.IsDefined(why) ? why : null,
            string.IsNullOrEmpty(lead) ? null : lead,
            Enum.TryParse<QueueSort>(sort, out var how) && Enum.IsDefined(how)
                ? how
                : QueueSort.Urgent,
            all == "true"
        );

    public IReadOnlyList<QueueLine> Of(IEnumerable<QueueLine> lines, Guid me) =>
        [
            .. Sorted(
                lines.Where(line =>
                    (Reason is not { } reason || line.Reasons.Contains(reason))
                    && (All || line.Reasons.Count > 0)
                    && IsWithLead(line.FollowUp.LeadUserId, me)
                )
            ),
        ];

    public string Url(string path)
    {
        var parts = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (Reason is { } reason)
            parts["grunn"] = $"{reason}";
        if (Lead is not null)
            parts["ansvarlig"] = Lead;
        if (Sort != QueueSort.Urgent)
            parts["sorter"] = $"{Sort}";
        if (All)
            parts["alle"] = "true";
        return QueryHelpers.AddQueryString(path, parts);
    }

    private bool IsWithLead(Guid? lead, Guid me) =>
        Lead switch
        {
            null or "" => true,
            Mine => lead == me,
            Nobody => lead is null,
            var id => Guid.TryParse(id, out var asked) && lead == asked,
        };

    private IEnumerable<QueueLine> Sorted(IEnumerable<QueueLine> lines) =>
        Sort switch
        {
            QueueSort.Contact => lines.OrderBy(LastContact).ThenBy(line => line.Code),
            QueueSort.Newest => lines
                .OrderByDescending(line => line.FollowUp.StartedAt)
                .ThenBy(line => line.Code),
            QueueSort.Code => lines.OrderBy(line => line.Code),
            _ => lines
                .OrderBy(line => line.Reasons.Count == 0)
                .ThenBy(line => line.Reasons is [var first, ..] ? first : default)
                .ThenByDescending(line => line.Reasons.Count)
                .ThenBy(LastContact)
                .ThenBy(line => line.Code),
        };

    private static DateOnly LastContact(QueueLine line) =>
        line.Facts.LastContactOn ?? DateOnly.MinValue;
}
