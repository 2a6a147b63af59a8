namespace CompetenceMatch.Core.FollowUp;

/// <summary>Whom a task of the welcome checklist concerns.</summary>
public enum WelcomeAudience
{
    Everybody,

    /// <summary>Citizens of the European Economic Area.</summary>
    Eea,

    /// <summary>Citizens of other countries who need a residence permit.</summary>
    ThirdCountry,
    LabourMigrants,
    Refugees,
    FamilyReunion,
    Families,
    Partner,

    /// <summary>Somebody in the household has a job waiting.</summary>
    Employer,
    Drivers,

    /// <summary>Six months or more.</summary>
    LongStay,
    ShortStay,

    /// <summary>From a country whose citizens are screened for tuberculosis.</summary>
    Screening,
}
