namespace CompetenceMatch.Core.Recognition.Rules;

/// <summary>Whom a language requirement is for.</summary>
public enum LanguageAudience
{
    /// <summary>Everyone educated abroad, whatever the country.</summary>
    Foreign,
    ThirdCountry,
    Eea,
    OutsideNordic,

    /// <summary>Residence and citizenship, not work.</summary>
    Residents,
}
