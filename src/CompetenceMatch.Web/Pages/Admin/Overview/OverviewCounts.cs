namespace CompetenceMatch.Web.Pages.Admin.Overview;

/// <summary>Counts for the administrator's first look.</summary>
/// <param name="Visible">Null while the index is built.</param>
/// <param name="IndexBehind">Null while the index is built.</param>
public sealed record OverviewCounts(
    int Candidates,
    int? Visible,
    int NeedsOpen,
    int OrganisationsPending,
    int OrganisationsApproved,
    int OrganisationsSuspended,
    int IntroductionsWaiting,
    int Users,
    int UsersDisabled,
    int MailsWaiting,
    int MailsDead,
    long? IndexBehind
);
