using CompetenceMatch.Core.Insight;

namespace CompetenceMatch.Core.Tests.Insight;

public sealed class SuppressionTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    [InlineData(120, 120)]
    public void A_count_below_five_is_not_shown(int count, int? shown) =>
        Suppression.Shown(count).ShouldBe(shown);

    [Fact]
    public void A_lone_hidden_cell_takes_the_smallest_shown_one_with_it()
    {
        Suppression.Row([12, 3, 7]).ShouldBe([12, null, null]);
        Suppression.Row([12, 3, 2]).ShouldBe([12, null, null]);
        Suppression.Row([12, 8]).ShouldBe([12, 8]);
    }
}
