using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.TestKit;

namespace CompetenceMatch.Core.Tests.Recognition;

/// <summary>Every unit group with every kind of person gives a plan that holds together.</summary>
public sealed class PlanShapeTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly Profile[] People =
    [
        AProfile.Of(),
        AProfile.Nurse(),
        .. from country in new[] { "NO", "PL", "GB", "SY", null }
        from documents in new[] { Documents.Verifiable, Documents.Missing }
        select AProfile
            .Of()
            .Studied(7, "0912", country, documents: documents)
            .Studied(4, "0732", country, documents: documents)
            .HoldsTrade("kokk", "5120", country, documents)
            .Build(),
    ];

    private static readonly Lazy<List<RecognitionPlan>> Made = new(() => [.. Plan()]);

    private static List<RecognitionPlan> Plans() => Made.Value;

    private static IEnumerable<RecognitionPlan> Plan() =>
        from occupation in RealTables.Taxonomy.Occupations.Values
        where occupation.Level == 4
        from person in People
        select RecognitionPlanner.Plan(person, occupation.Code, Today, RealTables.Taxonomy);

    [Fact]
    public void Steps_depend_only_on_earlier_steps_and_time_stands_on_one_of_them()
    {
        var ways = Plans().SelectMany(plan => plan.Alternatives.Append(plan.Recommended)).ToList();

        ways.Count.ShouldBeGreaterThan(4000);
        ways.SelectMany(Faults).Distinct().ShouldBeEmpty();
    }

    private static IEnumerable<string> Faults(PlannedWay way)
    {
        var seen = new HashSet<string>();
        foreach (var step in way.Steps)
        {
            var complete = step.Title.Nb.Length > 0 && step.Title.En.Length > 0;
            var inOrder = step.DependsOn.All(seen.Contains) && seen.Add(step.Id);
            var atOnce = !step.IsLanguage || step.DependsOn.Count == 0;
            if (!complete || !inOrder || !atOnce)
            {
                yield return step.Id;
            }
        }
        if (way.Steps.Count(step => step.Weeks is not null) > 1)
        {
            yield return string.Join(',', way.Routes);
        }
    }

    [Fact]
    public void A_bridge_occupation_is_never_closed_itself()
    {
        var bridges = Plans().SelectMany(plan => plan.BridgeOccupations).Distinct().ToList();

        bridges.ShouldNotBeEmpty();
        bridges
            .Select(code => ProfessionChoice.For(code, [], RealTables.Taxonomy))
            .ShouldAllBe(row => row == null || !row.ClosesOccupation);
    }

    [Fact]
    public void A_closed_occupation_has_a_route_or_names_whom_to_ask() =>
        Plans()
            .Where(plan => plan.Regulated)
            .ShouldAllBe(plan => plan.Recommended.Routes.Count > 0 || plan.AskAuthority != null);

    [Fact]
    public void Only_an_authorisation_or_a_certificate_closes_an_occupation()
    {
        var plans = Plans();

        plans.ShouldContain(plan => plan.Regulated);
        plans
            .Where(plan => plan.Regulated)
            .Select(plan => RealTables.Taxonomy.Professions[plan.Profession!].LegalKind)
            .Distinct()
            .ShouldBeSubsetOf(["profession", "certificate"]);
    }
}
