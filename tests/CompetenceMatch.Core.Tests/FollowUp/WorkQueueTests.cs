using CompetenceMatch.Core.FollowUp;
using FsCheck;
using FsCheck.Fluent;

namespace CompetenceMatch.Core.Tests.FollowUp;

public sealed class WorkQueueTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly QueueFacts InOrder = new(
        FollowUpState.Active,
        HasLead: true,
        StartedOn: Today.AddDays(-10),
        LastContactOn: Today.AddDays(-2),
        HasOpenWorkAction: true
    );

    [Fact]
    public void Person_who_markedwell_followed_markednot_in_the_queue()
    {
        WorkQueue.Reasons(InOrder, Today).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(-29, false)]
    [InlineData(-30, true)]
    public void Silence_counts_from_the_last_contact(int days, bool inQueue)
    {
        var facts = InOrder with { LastContactOn = Today.AddDays(days) };

        WorkQueue.Reasons(facts, Today).Contains(QueueReason.NotHeardFrom).ShouldBe(inQueue);
    }

    [Theory]
    [InlineData(-55, false)]
    [InlineData(-56, true)]
    public void Eight_weeks_without_a_work_directed_action_are_a_reason(int days, bool inQueue)
    {
        var facts = InOrder with
        {
            StartedOn = Today.AddDays(-200),
            HasOpenWorkAction = false,
            LastWorkActionOn = Today.AddDays(days),
        };

        WorkQueue
            .Reasons(facts, Today)
            .Contains(QueueReason.NoWorkDirectedAction)
            .ShouldBe(inQueue);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Introduction_markeda_reason_in_its_last_three_days(int days, bool inQueue)
    {
        var facts = InOrder with { IntroductionDeadline = Today.AddDays(days) };

        WorkQueue
            .Reasons(facts, Today)
            .Contains(QueueReason.IntroductionNearDeadline)
            .ShouldBe(inQueue);
    }

    [Fact]
    public void Rest_of_the_reasons_follow_their_fact()
    {
        WorkQueue
            .Reasons(
                InOrder with
                {
                    HasLead = false,
                    DueOn = Today,
                    WaitsOnUs = true,
                    Overqualified = true,
                    AtRisk = true,
                },
                Today
            )
            .ShouldBe([
                QueueReason.AtRisk,
                QueueReason.Due,
                QueueReason.WaitingOnUs,
                QueueReason.NobodyFollows,
                QueueReason.Overqualified,
            ]);
    }

    [Fact]
    public void Nobody_stands_in_the_queue_without_an_active_follow_up()
    {
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Facts(),
                facts =>
                    facts.State == FollowUpState.Active
                    || WorkQueue.Reasons(facts, Today).Count == 0
            )
        );
    }

    // What is late today is late tomorrow: only the window before a deadline closes by itself.
    [Fact]
    public void No_reason_but_a_deadline_goes_away_by_waiting()
    {
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Facts(),
                facts =>
                    WorkQueue
                        .Reasons(facts, Today)
                        .Where(reason => reason != QueueReason.IntroductionNearDeadline)
                        .All(WorkQueue.Reasons(facts, Today.AddDays(1)).Contains)
            )
        );
    }

    [Fact]
    public void Reasons_are_distinct_and_most_urgent_first()
    {
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Facts(),
                facts =>
                {
                    var reasons = WorkQueue.Reasons(facts, Today);
                    return reasons.SequenceEqual(reasons.Distinct().Order());
                }
            )
        );
    }

    // Nothing is forgotten: a contact today and a lead leave no silence, and only facts of their own kind stay.
    [Fact]
    public void Contact_and_a_lead_take_away_just_their_own_reasons()
    {
        QueueReason[] gone = [QueueReason.NobodyFollows, QueueReason.NotHeardFrom];
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Facts(),
                facts =>
                    WorkQueue
                        .Reasons(facts with { HasLead = true, LastContactOn = Today }, Today)
                        .SequenceEqual(WorkQueue.Reasons(facts, Today).Except(gone))
            )
        );
    }

    private static Arbitrary<QueueFacts> Facts()
    {
        var day = Gen.OneOf(
            Gen.Constant<DateOnly?>(null),
            Gen.Choose(-90, 20).Select(days => (DateOnly?)Today.AddDays(days))
        );
        var yes = ArbMap.Default.GeneratorFor<bool>();
        var dates = Gen.ArrayOf(day, 5);
        var marks = Gen.ArrayOf(yes, 5);
        return Gen.Elements(Enum.GetValues<FollowUpState>())
            .Zip(dates, (state, days) => (state, days))
            .Zip(
                marks,
                (row, marked) =>
                    new QueueFacts(
                        row.state,
                        marked[0],
                        row.days[0],
                        row.days[1],
                        row.days[2],
                        marked[1],
                        row.days[3],
                        marked[2],
                        marked[3],
                        row.days[4],
                        marked[4]
                    )
            )
            .ToArbitrary();
    }
}
