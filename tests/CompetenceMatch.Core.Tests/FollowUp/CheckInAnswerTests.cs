using CompetenceMatch.Core.FollowUp;

namespace CompetenceMatch.Core.Tests.FollowUp;

public sealed class CheckInAnswerTests
{
    [Fact]
    public void Answer_without_trouble_warns_of_nothing()
    {
        new CheckInAnswer(
            true,
            JobLevel.Partly,
            HoursFit.TooMany,
            false,
            false,
            false
        ).Risks.ShouldBeEmpty();
    }

    [Fact]
    public void Question_not_answered_warns_of_nothing()
    {
        new CheckInAnswer(null).Risks.ShouldBeEmpty();
    }

    [Fact]
    public void Every_trouble_is_its_own_warning()
    {
        new CheckInAnswer(false, JobLevel.Below, HoursFit.TooFew, true, true, true).Risks.ShouldBe(
            Enum.GetValues<CheckInRisk>()
        );
    }

    [Theory]
    [InlineData(true, CheckInPoint.OneYear, null, null)]
    [InlineData(true, CheckInPoint.TwoYears, null, PlacementOutcome.Stayed)]
    [InlineData(null, CheckInPoint.TwoYears, null, null)]
    [InlineData(false, CheckInPoint.OneWeek, null, PlacementOutcome.Unknown)]
    [InlineData(
        false,
        CheckInPoint.OneYear,
        PlacementOutcome.LeftRegion,
        PlacementOutcome.LeftRegion
    )]
    public void Outcome_is_known_when_someone_left_or_two_years_are_over(
        bool? still,
        CheckInPoint point,
        PlacementOutcome? where,
        PlacementOutcome? outcome
    )
    {
        new CheckInAnswer(still, Whereabouts: where).Outcome(point).ShouldBe(outcome);
    }
}
