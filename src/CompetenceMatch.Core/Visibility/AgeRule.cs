namespace CompetenceMatch.Core.Visibility;

/// <summary>Nobody under 18 is shown to employers (P-16).</summary>
public static class AgeRule
{
    public const int AdultYears = 18;

    /// <summary>Null = birth date not given.</summary>
    public static bool? IsAdult(DateOnly? birthDate, DateOnly today) =>
        birthDate is { } born ? born.AddYears(AdultYears) <= today : null;
}
