namespace CompetenceMatch.Data.Entities;

public enum MembershipState
{
    Pending,
    Active,
    Ended,
}
