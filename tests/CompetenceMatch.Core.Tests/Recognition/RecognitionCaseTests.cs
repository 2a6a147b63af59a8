using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.TestKit;

namespace CompetenceMatch.Core.Tests.Recognition;

/// <summary>The case tables: written from RECOGNITION.md, each row with the rows of the fact tables it rests on.</summary>
public sealed class RecognitionCaseTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    public static TheoryData<string> Names => [.. RecognitionCase.All.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_person_and_a_goal_give_the_plan_of_the_table(string name)
    {
        var row = RecognitionCase.All.Single(row => row.Name == name);
        var plan = RecognitionPlanner.Plan(
            row.Profile,
            new OccupationCode(row.Goal),
            Today,
            RealTables.Taxonomy
        );

        plan.ShouldSatisfyAllConditions(
            name,
            () => plan.Regulated.ShouldBe(row.Regulated),
            () => Joined(plan.Recommended.Routes).ShouldBe(row.Routes),
            () => Joined(plan.Recommended.Steps.Select(step => step.Id)).ShouldBe(row.Steps),
            () =>
                row
                    .Alternatives.Except(plan.Alternatives.SelectMany(way => way.Routes))
                    .ShouldBeEmpty(),
            () => Gate(plan.Recommended.LanguageGate).ShouldBe(row.Gate),
            () => Joined(plan.BridgeOccupations.Select(code => code.Value)).ShouldBe(row.Bridges),
            () => (plan.AskAuthority?.Reason ?? "-").ShouldBe(row.Ask)
        );
    }

    [Fact]
    public void At_least_sixty_cases_rest_on_rows_that_exist()
    {
        var taxonomy = RealTables.Taxonomy;
        var known = taxonomy
            .Routes.Keys.Concat(taxonomy.Professions.Keys)
            .Concat(taxonomy.LanguageRequirements.Select(row => row.Id))
            .ToHashSet();

        RecognitionCase.All.Count.ShouldBeGreaterThanOrEqualTo(60);
        RecognitionCase.All.Select(row => row.Name).ShouldBeUnique();
        foreach (var row in RecognitionCase.All)
        {
            var ids = row.RestsOn.Select(word => word.Split('.')[0].Trim('(', ')', ';')).ToList();
            ids.ShouldContain(id => known.Contains(id), row.Name);
            ids.Where(id => id is ['R', >= '0' and <= '9', ..])
                .ShouldAllBe(id => known.Contains(id), row.Name);
        }
    }

    private static string Gate(LanguageGate? gate) =>
        gate is null ? "-" : $"{gate.Level} {Joined(gate.Parts)}";

    private static string Joined(IEnumerable<string> words) =>
        string.Join(' ', words) is { Length: > 0 } text ? text : "-";
}
