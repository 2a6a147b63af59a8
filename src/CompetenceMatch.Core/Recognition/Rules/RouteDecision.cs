namespace CompetenceMatch.Core.Recognition.Rules;

/// <summary>What a route asks of a decision about the education so far.</summary>
public enum RouteDecision
{
    /// <summary>None that says no or partly: asking again gives the same answer.</summary>
    None,

    /// <summary>Meant for who was told no or partly; before a decision it stands beside the other ways.</summary>
    NotEqual,
}
