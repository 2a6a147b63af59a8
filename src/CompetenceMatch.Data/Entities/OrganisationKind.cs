namespace CompetenceMatch.Data.Entities;

public enum OrganisationKind
{
    Employer,
    Municipality,
    Nav,
    County,
    Training,
    Volunteer,
}
