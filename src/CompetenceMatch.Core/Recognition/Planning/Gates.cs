using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>The Norwegian that the law demands, and how far a person is from it.</summary>
internal static class Gates
{
    private static readonly string[] AllParts = ["listening", "reading", "speaking", "writing"];
    private static readonly string[] Norwegian = ["no"];

    /// <summary>From the route's own requirement, else the occupation's, else the profession's row; null = none.</summary>
    public static LanguageGate? Of(PlanRequest request, RecognitionRoute route)
    {
        var area = AreaOf(request, route);
        var demand = request
            .Taxonomy.LanguageRequirements.Where(row => row.Scope == "legal")
            .OrderBy(row => row.Id == route.LanguageRequirement ? 0 : 1)
            .Where(row =>
                row.Id == route.LanguageRequirement || row.Occupations.Contains(request.Occupation)
            )
            .Where(row => Applies(row, request, area))
            .Select(row => (Parts: Parts(row), row.Languages))
            .FirstOrDefault(found => found.Parts.Count > 0);
        return demand.Parts is null
            ? Gate(request, OfProfession(request, area), Norwegian)
            : Gate(request, demand.Parts, demand.Languages);
    }

    /// <summary>The rule of the unit group itself, as for work in the meantime.</summary>
    public static LanguageGate? Of(PlanRequest request, OccupationCode occupation)
    {
        var row = request.Taxonomy.LanguageRequirements.FirstOrDefault(row =>
            row is { Scope: "legal", Audience: LanguageAudience.Foreign }
            && row.Occupations.Contains(occupation)
            && Parts(row).Count > 0
        );
        return row is null ? null : Gate(request, Parts(row), row.Languages);
    }

    private static LanguageGate? Gate(
        PlanRequest request,
        Dictionary<string, Cefr>? parts,
        IReadOnlyList<string> languages
    )
    {
        if (parts is null || parts.Count == 0)
        {
            return null;
        }
        var level = parts.Values.Max();
        var demanded = AllParts.Where(part => parts.GetValueOrDefault(part) == level).ToList();
        var isMet = parts.All(part => Held(request.Profile, part.Key, languages) >= part.Value);
        var held = demanded.Select(part => Held(request.Profile, part, languages)).ToList();
        return new LanguageGate(
            level,
            demanded,
            isMet,
            isMet || held.Contains(null) ? null : Weeks(request, held.Min(), level)
        );
    }

    private static WeekRange Weeks(PlanRequest request, Cefr? from, Cefr to)
    {
        var steps = request
            .Taxonomy.CefrWeeks.Where(step => step.From >= from && step.To <= to)
            .ToList();
        return new WeekRange(steps.Sum(step => step.WeeksMin), steps.Sum(step => step.WeeksMax));
    }

    // A country that is not stated is read as the route reads it.
    private static EducationArea AreaOf(PlanRequest request, RecognitionRoute route) =>
        request.Area == EducationArea.Unknown && route.Condition.Areas is [EducationArea.Eea, ..]
            ? EducationArea.Eea
            : request.Area;

    private static bool Applies(LanguageRequirement row, PlanRequest request, EducationArea area) =>
        area != EducationArea.Norway
        && row.Audience switch
        {
            LanguageAudience.Foreign => true,
            LanguageAudience.ThirdCountry => IsThird(area),
            LanguageAudience.OutsideNordic => !IsNordic(request),
            _ => false,
        };

    private static bool IsThird(EducationArea area) =>
        area is EducationArea.Third or EducationArea.Unknown or EducationArea.UnitedKingdom;

    private static bool IsNordic(PlanRequest request) =>
        request.Basis?.Country is { } country
        && request.Taxonomy.Countries.TryGetValue(country, out var row)
        && row.QualificationArea == "nordic";

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

    private static Dictionary<string, Cefr>? OfProfession(
        PlanRequest request,
        EducationArea area
    ) =>
        IsThird(area)
        && request.Closed is { } profession
        && Enum.TryParse<Cefr>(profession.CefrMinThird.Split('-')[0], out var level)
            ? AllParts.ToDictionary(part => part, _ => level)
            : null;

    private static Cefr? Held(Profile profile, string part, IReadOnlyList<string> languages) =>
        profile
            .Languages.Where(row =>
                languages.Contains(row.Language) || row.Language is "nb" or "nn"
            )
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
