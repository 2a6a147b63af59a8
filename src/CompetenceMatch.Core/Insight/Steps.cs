using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Insight;

/// <summary>The one kind a person is counted under in each table.</summary>
public static class Steps
{
    private const int HigherEducation = 6;

    public static EducationStep Education(int? nus) =>
        nus switch
        {
            null => EducationStep.NotStated,
            <= 2 => EducationStep.Compulsory,
            <= 4 => EducationStep.UpperSecondary,
            5 => EducationStep.Vocational,
            6 => EducationStep.ShortHigher,
            _ => EducationStep.LongHigher,
        };

    public static NorwegianStep Norwegian(Cefr? spoken) =>
        spoken switch
        {
            null => NorwegianStep.NotStated,
            <= Cefr.A1 => NorwegianStep.Beginner,
            Cefr.A2 => NorwegianStep.A2,
            Cefr.B1 => NorwegianStep.B1,
            Cefr.B2 => NorwegianStep.B2,
            _ => NorwegianStep.Advanced,
        };

    public static WorkLevel Work(Profile profile) =>
        profile.CurrentJob?.Occupation is not { } work
        || work.Major == "0"
        || HeldLevel.Of(profile) is not >= HigherEducation
            ? WorkLevel.Outside
        : work.Major[0] >= '4' ? WorkLevel.Below
        : WorkLevel.AtLevel;

    /// <summary>True if an authority has a qualification of the person under consideration.</summary>
    public static bool AwaitsRecognition(Profile profile) =>
        profile.Educations.Any(row => row.Recognition == RecognitionState.Applied)
        || profile.TradeCertificates.Any(row => row.Recognition == RecognitionState.Applied)
        || profile.Authorisations.Any(row => row.State == AuthorisationState.Pending);

    /// <summary>The STYRK-08 major group worked in for most months; without work that of a trade certificate; null = none.</summary>
    public static string? Occupation(Profile profile, DateOnly today) =>
        profile
            .Experience.Where(row => row.Occupation is { Value.Length: > 0 })
            .GroupBy(row => row.Occupation!.Value.Major)
            .OrderByDescending(group => Months(group, today))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key
        ?? profile
            .TradeCertificates.Select(row => row.Occupation)
            .OfType<OccupationCode>()
            .FirstOrDefault(code => code.Value is { Length: > 0 })
            .Value?[..1];

    private static int Months(IEnumerable<Experience> work, DateOnly today) =>
        WorkMonths.Count(
            work.Select(row => WorkMonths.Span(row, today)).OfType<(int First, int Last)>()
        );
}
