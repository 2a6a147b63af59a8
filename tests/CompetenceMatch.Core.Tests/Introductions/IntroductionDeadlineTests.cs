using CompetenceMatch.Core.Introductions;

namespace CompetenceMatch.Core.Tests.Introductions;

public sealed class IntroductionDeadlineTests
{
    private static readonly DateTimeOffset Sent = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(10, new[] { 3, 7, 9 })]
    [InlineData(30, new[] { 3, 7, 29 })]
    [InlineData(8, new[] { 3, 7 })]
    [InlineData(4, new[] { 3 })]
    [InlineData(3, new[] { 2 })]
    public void Reminders_come_on_day_3_day_7_and_the_day_before(int days, int[] reminders)
    {
        var deadline = IntroductionDeadline.For(Sent, days)!.Value;

        IntroductionDeadline
            .Reminders(Sent, deadline)
            .ShouldBe(reminders.Select(day => Sent.AddDays(day)));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(31)]
    [InlineData(0)]
    public void A_deadline_outside_3_to_30_days_is_refused(int days) =>
        IntroductionDeadline.For(Sent, days).ShouldBeNull();

    [Fact]
    public void Missed_reminders_make_one_and_none_comes_after_the_deadline()
    {
        var deadline = IntroductionDeadline.For(Sent)!.Value;

        IntroductionDeadline.ReminderIsDue(Sent, deadline, 0, Sent.AddDays(2)).ShouldBeFalse();
        IntroductionDeadline.ReminderIsDue(Sent, deadline, 0, Sent.AddDays(8)).ShouldBeTrue();
        IntroductionDeadline.RemindersDueBy(Sent, deadline, Sent.AddDays(8)).ShouldBe(2);
        IntroductionDeadline.ReminderIsDue(Sent, deadline, 2, Sent.AddDays(8)).ShouldBeFalse();
        IntroductionDeadline.ReminderIsDue(Sent, deadline, 0, deadline).ShouldBeFalse();
        IntroductionDeadline.HasPassed(deadline, Sent.AddDays(10)).ShouldBeTrue();
    }
}
