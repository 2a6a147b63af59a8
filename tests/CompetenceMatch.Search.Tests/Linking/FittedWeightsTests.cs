using CompetenceMatch.Search.Linking;
using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Tests.Linking;

public sealed class FittedWeightsTests
{
    private static readonly string Shipped = AnalysisTables.Embedded("link_weights.tsv");

    [Fact]
    public void Evidence_for_a_concept_never_counts_against_it()
    {
        LinkFeature[] ofEitherSign = [LinkFeature.Bias, LinkFeature.Doubt, LinkFeature.UpperGroup];

        foreach (var feature in Enum.GetValues<LinkFeature>().Except(ofEitherSign))
        {
            var (occupations, groups) = FittedWeights.Shipped.Of(feature);
            Math.Min(occupations, groups).ShouldBeGreaterThanOrEqualTo(0, feature.ToString());
        }
    }

    [Theory]
    [InlineData("Gram\t", "Grum\t", "feature: \"Grum\" is no feature, or stands twice")]
    [InlineData("Gram\t", "Gram\tx", "occupations: \"x")]
    [InlineData("likeness of its group\n", "\n", "meaning: is empty")]
    public void A_broken_table_of_weights_says_where(string was, string becomes, string told)
    {
        var text = Shipped.Replace(was, becomes, StringComparison.Ordinal);
        text.ShouldNotBe(Shipped);

        var thrown = Should.Throw<AnalysisTableException>(() => FittedWeights.Read(text));

        thrown.Message.ShouldStartWith("link_weights.tsv, row ");
        thrown.Message.ShouldContain(told);
    }

    [Fact]
    public void A_missing_weight_is_named()
    {
        var text = string.Join('\n', Shipped.Split('\n').Where(l => !l.StartsWith("RankAll\t")));

        Should
            .Throw<AnalysisTableException>(() => FittedWeights.Read(text))
            .Message.ShouldContain("RankAll is missing");
    }
}
