using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Web.Pages.Employers.Approval;

/// <summary>What is asked for a need, what the person has of it, and what can be done meanwhile.</summary>
/// <param name="Profession">The row of the professions table that the need means; null = none.</param>
/// <param name="Plan">Null = the need names no occupation.</param>
/// <remarks>
/// The plan is made from the blind card, which has no country (P-06): every way that the card leaves open is
/// shown, so the page is the same wherever the education is from.
/// </remarks>
public sealed record Explanation(
    Need Need,
    RegulatedProfession? Profession,
    EmployerStanding Standing,
    MatchResult Match,
    RecognitionPlan? Plan,
    Taxonomy Taxonomy
)
{
    private const int MostWays = 4;

    public bool IsClosed => Profession is { ClosesOccupation: true };

    /// <summary>The recommended way first.</summary>
    public IReadOnlyList<PlannedWay> Ways { get; } = WaysOf(Plan, Profession, Taxonomy);

    /// <summary>The evaluation that only an employer can ask for; null = it does not fit.</summary>
    public RecognitionRoute? Turbo { get; } =
        AllWays(Plan).Select(way => Taxonomy.Routes[way.Routes[0]]).FirstOrDefault(IsEmployers);

    public IReadOnlyList<LanguageWish> Languages =>
        [
            .. Need.Languages.SelectMany(demand =>
                LanguageWish.Of(
                    demand,
                    Ways,
                    IsClosed && Standing is not EmployerStanding.Authorised
                )
            ),
        ];

    /// <summary>What is missing, as the match says it.</summary>
    public IEnumerable<Gap> Missing =>
        Match.Gaps.Where(gap =>
            gap.Kind
                is GapKind.Authorisation
                    or GapKind.Certificate
                    or GapKind.Education
                    or GapKind.Language
        );

    public IEnumerable<Measure> Measures =>
        Plan?.Measures.Select(id => Taxonomy.Measures[id]) ?? [];

    /// <summary>Something that costs money can be shared.</summary>
    public bool HasCourse =>
        Ways.Any(way =>
            way.LanguageGate is { IsMet: false }
            || way.Steps.Any(step => step.Kind is StepKind.Course or StepKind.Test)
        );

    public static Explanation Of(
        Need need,
        Profile card,
        MatchResult match,
        DateOnly today,
        Taxonomy taxonomy
    )
    {
        ArgumentNullException.ThrowIfNull(need);
        var profession = need.Occupation is { } code
            ? ProfessionChoice.For(code, [need.Title], taxonomy)
            : null;
        var plan = need.Occupation is { } occupation
            ? RecognitionPlanner.Plan(
                Planned(card),
                occupation,
                today,
                taxonomy,
                PlanAsker.Employer,
                need.Title ?? ""
            )
            : null;
        return new Explanation(
            need,
            profession,
            EmployerStandings.Of(need, profession, card, match, taxonomy),
            match,
            plan,
            taxonomy
        );
    }

    // The card says "not needed" of what is Norwegian, and has no country.
    private static Profile Planned(Profile card) =>
        card with
        {
            Educations =
            [
                .. card.Educations.Select(row =>
                    row.Recognition == RecognitionState.NotNeeded
                        ? row with
                        {
                            Country = "NO",
                        }
                        : row
                ),
            ],
        };

    private static IReadOnlyList<PlannedWay> WaysOf(
        RecognitionPlan? plan,
        RegulatedProfession? profession,
        Taxonomy taxonomy
    )
    {
        var own = profession is { ClosesOccupation: true } row
            ? row.RoutesEea.Union(row.RoutesThird)
            : [];
        var names = own.ToList();
        return
        [
            .. AllWays(plan)
                .Where(way =>
                    !IsEmployers(taxonomy.Routes[way.Routes[0]])
                    && (names.Count == 0 || names.Contains(way.Routes[0]))
                )
                .Take(MostWays),
        ];
    }

    private static IEnumerable<PlannedWay> AllWays(RecognitionPlan? plan) =>
        plan is null
            ? []
            : plan.Alternatives.Prepend(plan.Recommended).Where(way => way.Routes.Count > 0);

    private static bool IsEmployers(RecognitionRoute route) =>
        route.Condition.Asker == PlanAsker.Employer;
}
