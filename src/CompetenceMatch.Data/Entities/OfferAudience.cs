namespace CompetenceMatch.Data.Entities;

/// <summary>Who may join an offer.</summary>
public enum OfferAudience
{
    IntroductionProgramme,
    Refugees,
    FamilyImmigrants,
    LabourImmigrants,
    Employees,
}
