using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Admin.Actions;

/// <param name="By">The administrator's address; null = the account is gone.</param>
/// <param name="Subject">What it was done to, as far as it still is there.</param>
/// <param name="Number">The organisation's number, for a link.</param>
public sealed record ActionLine(
    DateTime At,
    string? By,
    AdminActionKind What,
    string? Subject,
    string? Number,
    string? Reason
);
