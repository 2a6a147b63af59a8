namespace CompetenceMatch.Data.Entities;

public enum OrganisationState
{
    Pending,
    Approved,
    Suspended,
}
