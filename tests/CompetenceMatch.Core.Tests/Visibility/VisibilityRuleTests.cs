using CompetenceMatch.Core.Visibility;

namespace CompetenceMatch.Core.Tests.Visibility;

public sealed class VisibilityRuleTests
{
    private static readonly bool?[] Values = [true, false, null];

    // P-01: all 3^8 combinations of true, false and unknown.
    [Fact]
    public void Only_a_person_with_every_fact_true_is_visible()
    {
        var combinations = All().ToList();

        combinations.Count.ShouldBe(6561);
        combinations
            .Where(facts => VisibilityRule.Decide(facts).IsVisible)
            .ShouldHaveSingleItem()
            .ShouldBe(new VisibilityFacts(true, true, true, true, true, true, true, true));
    }

    // P-02: whatever else is wrong, a protected person and one who has not answered get the same blank.
    [Fact]
    public void Protected_and_unanswered_people_are_hidden_without_any_reason()
    {
        var blank = All().Where(facts => facts.NotProtected is not true).ToList();

        blank.Count.ShouldBe(4374);
        blank
            .Select(VisibilityRule.Decide)
            .ShouldAllBe(decision => !decision.IsVisible && decision.Reasons.Count == 0);
    }

    [Fact]
    public void Each_fact_that_is_not_true_gives_its_own_reason()
    {
        foreach (var facts in All().Where(facts => facts.NotProtected is true))
        {
            var decision = VisibilityRule.Decide(facts);

            Said(VisibilityReason.NoValidConsent).ShouldBe(facts.ConsentValid is not true);
            Said(VisibilityReason.Incomplete).ShouldBe(facts.Complete is not true);
            Said(VisibilityReason.Erased).ShouldBe(facts.NotErased is not true);
            Said(VisibilityReason.NotAdult).ShouldBe(facts.Adult is not true);
            Said(VisibilityReason.Paused).ShouldBe(facts.NotPaused is not true);
            Said(VisibilityReason.NotConfirmed).ShouldBe(facts.Confirmed is not true);
            Said(VisibilityReason.AccountClosed).ShouldBe(facts.AccountOpen is not true);

            bool Said(VisibilityReason reason) => decision.Reasons.Contains(reason);
        }
    }

    private static IEnumerable<VisibilityFacts> All() =>
        from consent in Values
        from complete in Values
        from notProtected in Values
        from notErased in Values
        from adult in Values
        from notPaused in Values
        from confirmed in Values
        from accountOpen in Values
        select new VisibilityFacts(
            consent,
            complete,
            notProtected,
            notErased,
            adult,
            notPaused,
            confirmed,
            accountOpen
        );
}
