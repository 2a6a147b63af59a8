using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>The Norwegian that the law demands, and how far a person is from it.</summary>
internal static class Gates
{
    private static readonly string[] AllParts = ["listening", "reading", "speaking", "writing"];

    /// <summary>From the legal language requirements, else from the profession's own row; null = none.</summary>
    public static LanguageGate? Of(PlanRequest request)
    {
        var parts = request
            .Taxonomy.LanguageRequirements.Where(row => Applies(row, request))
            .Select(Parts)
            .FirstOrDefault(found => found.Count > 0);
        parts ??= OfProfession(request);
        if (parts is null || parts.Count == 0)
        {
            return null;
        }
        var level = parts.Values.Max();
        var demanded = AllParts.Where(part => parts.GetValueOrDefault(part) == level).ToList();
        var isMet = parts.All(part => Held(request.Profile, part.Key) >= part.Value);
        return new LanguageGate(
            level,
            demanded,
            isMet,
            isMet ? null : Weeks(request, level, demanded)
        );
    }

    private static WeekRange? Weeks(PlanRequest request, Cefr level, List<string> parts)
    {
        var held = parts.Select(part => Held(request.Profile, part)).ToList();
        if (held.Contains(null))
        {
            return null;
        }
        var steps = request
            .Taxonomy.CefrWeeks.Where(step => step.From >= held.Min() && step.To <= level)
            .ToList();
        return new WeekRange(steps.Sum(step => step.WeeksMin), steps.Sum(step => step.WeeksMax));
    }

    private static bool Applies(LanguageRequirement row, PlanRequest request) =>
        row.Scope == "legal"
        && row.Occupations.Contains(request.Occupation)
        && request.Area != EducationArea.Norway
        && (
            row.AppliesTo.StartsWith("all", StringComparison.OrdinalIgnoreCase)
            || row.AppliesTo.StartsWith("foreign", StringComparison.OrdinalIgnoreCase)
            || (IsThird(request) && row.AppliesTo == "third country")
        );

    private static bool IsThird(PlanRequest request) =>
        request.Area is EducationArea.Third or EducationArea.Unknown or EducationArea.UnitedKingdom;

    private static Dictionary<string, Cefr> Parts(LanguageRequirement row) =>
        new (string Part, Cefr? Level)[]
        {
            ("listening", row.Listening),
            ("reading", row.Reading),
            ("speaking", row.Speaking),
            ("writing", row.Writing),
        }
            .Where(part => part.Level is not null)
            .ToDictionary(part => part.Part, part => part.Level!.Value);

    private static Dictionary<string, Cefr>? OfProfession(PlanRequest request) =>
        IsThird(request)
        && request.Profession is { ClosesOccupation: true } profession
        && Enum.TryParse<Cefr>(profession.CefrMinThird.Split('-')[0], out var level)
            ? AllParts.ToDictionary(part => part, _ => level)
            : null;

    private static Cefr? Held(Profile profile, string part) =>
        profile
            .Languages.Where(row => row.Language is "no" or "nb" or "nn")
            .Max(row =>
                part switch
                {
                    "listening" => row.Listening,
                    "reading" => row.Reading,
                    "speaking" => row.Speaking,
                    _ => row.Writing,
                }
            );
}
