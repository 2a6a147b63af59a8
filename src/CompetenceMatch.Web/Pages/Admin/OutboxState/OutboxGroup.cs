namespace CompetenceMatch.Web.Pages.Admin.OutboxState;

public enum OutboxGroup
{
    Waiting,
    Failing,
    Dead,
    Sent,
}
