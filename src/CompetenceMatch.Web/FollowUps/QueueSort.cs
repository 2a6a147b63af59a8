namespace CompetenceMatch.Web.FollowUps;

/// <summary>How the queue is ordered; the first is the rule's own order.</summary>
public enum QueueSort
{
    Urgent,
    Contact,
    Newest,
    Code,
}
