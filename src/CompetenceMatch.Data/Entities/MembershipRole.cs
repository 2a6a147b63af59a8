namespace CompetenceMatch.Data.Entities;

public enum MembershipRole
{
    Owner,
    Member,
}
