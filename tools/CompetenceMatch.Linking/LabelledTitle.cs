using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Linking;

/// <summary>A title whose concept is known, with the candidates that the linker found for it.</summary>
/// <param name="Right">Which of the rows is right; -1 when none is.</param>
internal sealed record LabelledTitle(List<FeatureRow> Rows, int Right)
{
    /// <summary>1 over the place of the right answer among the first hundred; 0 when it is not there.</summary>
    public double ReciprocalRank(FittedWeights model)
    {
        if (Right < 0)
            return 0;
        var right = model.Score(Rows[Right]);
        var before = 0;
        for (var i = 0; i < Rows.Count; i++)
        {
            var score = model.Score(Rows[i]);
            if (score > right || (score == right && Rows[i].Concept < Rows[Right].Concept))
                before++;
        }

        return before < 100 ? 1.0 / (before + 1) : 0;
    }
}
