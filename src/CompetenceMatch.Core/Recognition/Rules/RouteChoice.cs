namespace CompetenceMatch.Core.Recognition.Rules;

/// <summary>What only the person can choose and a profile does not hold; such a route is never planned by itself.</summary>
public enum RouteChoice
{
    ReducedGoals,
    TemporaryStay,
    Company,
}
