using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.TestKit;
using FsCheck;
using FsCheck.Fluent;

namespace CompetenceMatch.Core.Tests.Recognition;

/// <summary>What holds for every plan, on random people over the shipped tables.</summary>
public sealed class PlanPropertyTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(500);

    private static RecognitionPlan Plan(DrawnPerson person) =>
        RecognitionPlanner.Plan(
            person.Profile(),
            new OccupationCode(person.Goal),
            Today,
            RealTables.Taxonomy
        );

    private static void Always(Func<DrawnPerson, bool> holds) =>
        Prop.ForAll(PlanDraws.Person.ToArbitrary(), holds).Check(Runs);

    private static IEnumerable<PlannedWay> Ways(RecognitionPlan plan) =>
        plan.Alternatives.Prepend(plan.Recommended);

    [Fact]
    public void Steps_never_form_a_cycle() => Always(person => Ways(Plan(person)).All(IsInOrder));

    private static bool IsInOrder(PlannedWay way)
    {
        var done = new HashSet<string>();
        return way.Steps.All(step => step.DependsOn.All(done.Contains) && done.Add(step.Id));
    }

    [Fact]
    public void A_step_starts_when_what_it_waits_for_is_done_and_the_longest_chain_reaches_the_end() =>
        Always(person => Ways(Plan(person)).All(IsTimed));

    private static bool IsTimed(PlannedWay way)
    {
        var byId = way.Steps.ToDictionary(step => step.Id);
        return way.Steps.All(step =>
                step.Time.Start.Min <= step.Time.Start.Max
                && step.Time.Finish.Min <= step.Time.Finish.Max
                && step.Time.Start.Max <= step.Time.Finish.Max
                && step.DependsOn.All(id => byId[id].Time.Finish.Max <= step.Time.Start.Max)
            )
            && way.Steps.All(step => step.Time.Finish.Max <= (way.Weeks?.Max ?? 0))
            && (way.Steps.Count == 0 || way.CriticalPath.Any());
    }

    [Fact]
    public void What_is_recommended_for_a_count_is_what_the_plan_recommends() =>
        Always(person =>
        {
            var (plan, alone) = (
                Plan(person),
                RecognitionPlanner.Recommend(
                    person.Profile(),
                    new OccupationCode(person.Goal),
                    Today,
                    RealTables.Taxonomy
                )
            );
            return plan.AskAuthority == alone.AskAuthority
                && plan.Recommended.Routes.SequenceEqual(alone.Way.Routes)
                && plan.Recommended.Steps.Select(step => (step.Id, step.Kind, step.Time))
                    .SequenceEqual(alone.Way.Steps.Select(step => (step.Id, step.Kind, step.Time)))
                && plan.Recommended.LanguageGate?.IsMet == alone.Way.LanguageGate?.IsMet;
        });

    [Fact]
    public void A_higher_language_level_never_lengthens_a_plan() =>
        Prop.ForAll(
                (
                    from person in PlanDraws.Person
                    from lower in Gen.Elements(Enum.GetValues<Cefr>())
                    from higher in Gen.Elements(Enum.GetValues<Cefr>())
                    where lower <= higher
                    select (person with { Norwegian = lower }, person with { Norwegian = higher })
                ).ToArbitrary(),
                pair =>
                {
                    var (low, high) = (Plan(pair.Item1), Plan(pair.Item2));
                    return low.Recommended.Routes.SequenceEqual(high.Recommended.Routes)
                        && high.Recommended.Steps.Count <= low.Recommended.Steps.Count
                        && !IsLonger(high.Recommended, low.Recommended);
                }
            )
            .Check(Runs);

    [Fact]
    public void Removing_a_document_never_shortens_the_way_to_the_same_outcome() =>
        Prop.ForAll(
                (
                    from person in PlanDraws.Person
                    from fewer in Gen.Elements(Documents.Partial, Documents.Missing)
                    select (
                        person with
                        {
                            Documents = Documents.Verifiable,
                        },
                        person with
                        {
                            Documents = fewer,
                        }
                    )
                ).ToArbitrary(),
                pair => !IsSameOutcomeAndLonger(Plan(pair.Item1), Plan(pair.Item2))
            )
            .Check(Runs);

    [Fact]
    public void Education_from_the_eea_is_never_slower_than_the_same_from_a_third_country() =>
        Prop.ForAll(
                (
                    from person in PlanDraws.Person
                    from eea in Gen.Elements("PL", "ES", "SE", "DE", "LT")
                    from third in Gen.Elements("PH", "SY", "AF", "IN", "TR", "GB")
                    select (
                        person with
                        {
                            Country = eea,
                            Residence = Residence.Eea,
                        },
                        person with
                        {
                            Country = third,
                            Residence = null,
                        }
                    )
                ).ToArbitrary(),
                pair => !IsSameOutcomeAndLonger(Plan(pair.Item1), Plan(pair.Item2))
            )
            .Check(Runs);

    // By weeks max; unknown times are left out.
    private static bool IsSameOutcomeAndLonger(RecognitionPlan one, RecognitionPlan other) =>
        one.Profession == other.Profession
        && one.Recommended.Gives == other.Recommended.Gives
        && IsLonger(one.Recommended, other.Recommended);

    private static bool IsLonger(PlannedWay one, PlannedWay other) =>
        one.Weeks is { } a && other.Weeks is { AtLeast: false } b && a.Max > b.Max;

    [Fact]
    public void A_bridge_occupation_is_never_one_the_person_may_not_work_in() =>
        Always(person =>
        {
            var profile = person.Profile();
            return Plan(person)
                .Bridges.All(bridge =>
                    ProfessionChoice.For(bridge.Occupation, [], RealTables.Taxonomy)
                        is not { ClosesOccupation: true } row
                    || HeldAuthorisation.Of(profile, row, bridge.Occupation, RealTables.Taxonomy)
                        == HeldAuthorisationState.Granted
                );
        });

    [Fact]
    public void Every_step_shown_has_a_source_an_authority_and_an_address() =>
        Always(person =>
            Ways(Plan(person))
                .SelectMany(way => way.Steps)
                .All(step =>
                    step.Source.Length > 0
                    && step.Authority.Length > 0
                    && step.Url.StartsWith("http", StringComparison.Ordinal)
                    && step.Confidence is "read" or "general"
                )
        );

    [Fact]
    public void A_way_that_is_not_known_names_whom_to_ask() =>
        Always(person =>
        {
            var plan = Plan(person);
            return plan.Recommended.Routes.Count > 0
                || plan.AskAuthority is { Url.Length: > 0 }
                || person.IsDone(plan);
        });
}
