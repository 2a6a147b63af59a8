using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Tests.Insight;

public sealed class LacksTests
{
    [Theory]
    [InlineData(Cefr.A2, Lack.NorwegianA2)]
    [InlineData(Cefr.B1, Lack.NorwegianB1)]
    [InlineData(Cefr.B2, Lack.NorwegianB2)]
    [InlineData(Cefr.C1, Lack.NorwegianC1)]
    public void Where_only_the_language_is_not_met_it_alone_is_lacking(Cefr level, Lack lack) =>
        Of(Gate(level, false), StepKind.Documents, StepKind.Application, StepKind.Decision)
            .ShouldBe(lack);

    [Fact]
    public void Papers_and_an_answer_are_nothing_to_learn() =>
        Of(Gate(Cefr.B2, true), StepKind.Documents, StepKind.Application, StepKind.Decision)
            .ShouldBe(Lack.Nothing);

    [Fact]
    public void With_the_language_met_a_course_or_a_test_alone_is_named()
    {
        Of(null, StepKind.Application, StepKind.Course).ShouldBe(Lack.Course);
        Of(Gate(Cefr.B2, true), StepKind.Test).ShouldBe(Lack.Exam);
        Of(null, StepKind.Course, StepKind.Test).ShouldBe(Lack.CourseAndExam);
    }

    [Fact]
    public void What_may_be_asked_after_a_no_counts_for_nothing() =>
        Of(null, StepKind.Application, StepKind.Compensation, StepKind.Appeal)
            .ShouldBe(Lack.Nothing);

    [Fact]
    public void Language_and_a_course_or_practice_are_several()
    {
        Of(Gate(Cefr.B2, false), StepKind.Course).ShouldBe(Lack.Several);
        Of(null, StepKind.Work).ShouldBe(Lack.Several);
    }

    [Fact]
    public void Where_the_facts_end_nothing_is_claimed()
    {
        var asked = new AskAuthority("Helsedirektoratet", "https://example.com", "noRoute");

        Lacks.Of(new(PlannedWay.Nothing, asked)).ShouldBe(Lack.Unknown);
        Lacks.Of(new(PlannedWay.Nothing, null)).ShouldBe(Lack.Nothing);
    }

    private static Lack Of(LanguageGate? gate, params StepKind[] kinds) =>
        Lacks.Of(new(new PlannedWay(["R22"], [.. kinds.Select(Step)], null, gate), null));

    private static LanguageGate Gate(Cefr level, bool met) => new(level, ["speaking"], met, null);

    private static PlanStep Step(StepKind kind, int at) =>
        new(
            $"R22.{at + 1}",
            "R22",
            kind,
            new("", "", "", ""),
            [],
            null,
            null,
            null,
            "",
            "",
            [],
            [],
            "",
            "read"
        );
}
