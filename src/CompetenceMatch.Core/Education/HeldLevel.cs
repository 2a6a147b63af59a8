using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Education;

/// <summary>The highest level a person has finished, as the first digit of NUS2000.</summary>
public static class HeldLevel
{
    /// <summary>A trade certificate counts as upper secondary.</summary>
    public const int TradeCertificate = 4;

    /// <summary>Null = none finished, or not stated.</summary>
    public static int? Of(Profile profile)
    {
        var highest = profile.TradeCertificates.Count > 0 ? TradeCertificate : (int?)null;
        foreach (var education in profile.Educations)
        {
            if (education.Completed is true && (highest is null || education.Nus > highest))
            {
                highest = education.Nus ?? highest;
            }
        }
        return highest;
    }

    /// <summary>True if the person has answered: a level with finished or not finished, or a trade certificate.</summary>
    public static bool IsStated(Profile profile) =>
        profile.TradeCertificates.Count > 0
        || profile.Educations.Any(education => education is { Nus: not null, Completed: not null });
}
