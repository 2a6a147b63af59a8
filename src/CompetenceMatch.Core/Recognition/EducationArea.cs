namespace CompetenceMatch.Core.Recognition;

/// <summary>Where a qualification is from, as the recognition rules divide the world.</summary>
public enum EducationArea
{
    Unknown,
    Norway,

    /// <summary>EEA or Switzerland; the Nordic countries are EEA too.</summary>
    Eea,
    UnitedKingdom,
    Third,
}
