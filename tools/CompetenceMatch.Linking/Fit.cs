using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Linking;

/// <summary>
/// Finds the weights under which the right candidates are likeliest (multinomial logistic regression, Adam).
/// Deterministic: no chance, fixed order. Evidence for a concept never counts against it.
/// </summary>
internal static class Fit
{
    private const int Steps = 120;
    private const double Rate = 0.15;
    private const double Shrink = 0.003;
    private const int MostTitles = 900;
    private const int MostRows = 110;
    private static readonly int Width = FeatureRow.Width;

    private static readonly HashSet<LinkFeature> OfEitherSign =
    [
        LinkFeature.Bias,
        LinkFeature.UpperGroup,
        LinkFeature.Doubt,
    ];

    /// <param name="sets">Each counts by its weight, however many titles it has.</param>
    /// <param name="without">Features left out.</param>
    public static FittedWeights Of(
        IReadOnlyList<DevelopmentSet> sets,
        IReadOnlySet<LinkFeature> without
    )
    {
        var titles = sets.Select(Sample).ToArray();
        var shares = sets.Select(s => (double)s.Weight / sets.Sum(x => x.Weight)).ToArray();
        var weights = new float[2 * Width];
        var (mean, square) = (new double[2 * Width], new double[2 * Width]);
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = Gradient(titles, shares, weights);
            var rate = Rate * Math.Min(1, 3.0 * (Steps - step + 1) / Steps);
            for (var i = 0; i < weights.Length; i++)
            {
                var slope = gradient[i] + (Shrink * weights[i]);
                mean[i] = (0.9 * mean[i]) + (0.1 * slope);
                square[i] = (0.99 * square[i]) + (0.01 * slope * slope);
                var change =
                    mean[i]
                    / (1 - Math.Pow(0.9, step))
                    / (Math.Sqrt(square[i] / (1 - Math.Pow(0.99, step))) + 1e-8);
                weights[i] = Allowed(
                    (LinkFeature)(i % Width),
                    weights[i] - (rate * change),
                    without
                );
            }
        }

        return new FittedWeights(weights[..Width], weights[Width..]);
    }

    private static float Allowed(
        LinkFeature feature,
        double weight,
        IReadOnlySet<LinkFeature> without
    ) =>
        without.Contains(feature) ? 0
        : OfEitherSign.Contains(feature) ? (float)weight
        : (float)Math.Max(0, weight);

    // Titles at even distances, and of each the candidates that any weights would rank high.
    private static LabelledTitle[] Sample(DevelopmentSet set)
    {
        var known = set.Titles.Where(t => t.Right >= 0).ToArray();
        var every = Math.Max(1.0, known.Length / (double)MostTitles);
        return Enumerable
            .Range(0, Math.Min(known.Length, MostTitles))
            .Select(i => known[(int)(i * every)])
            .Select(title =>
            {
                var right = title.Rows[title.Right];
                var rows = title
                    .Rows.OrderByDescending(r => r.Concept == right.Concept ? 9 : Likely(r))
                    .Take(MostRows)
                    .ToList();
                return title with { Rows = rows, Right = 0 };
            })
            .ToArray();
    }

    private static float Likely(FeatureRow row) =>
        row[LinkFeature.Fused]
        + row[LinkFeature.VoteInDoubt]
        + (0.5f * row[LinkFeature.ParentFused]);

    private static double[] Gradient(LabelledTitle[][] sets, double[] shares, float[] weights)
    {
        var sums = new double[sets.Length][];
        Parallel.For(
            0,
            sets.Length,
            set =>
            {
                sums[set] = new double[weights.Length];
                foreach (var title in sets[set])
                    Add(title, weights, sums[set], shares[set] / sets[set].Length);
            }
        );
        var all = new double[weights.Length];
        foreach (var sum in sums)
        {
            for (var i = 0; i < all.Length; i++)
                all[i] += sum[i];
        }

        return all;
    }

    private static void Add(LabelledTitle title, float[] weights, double[] sum, double share)
    {
        var rows = title.Rows;
        var likely = new double[rows.Count];
        for (var r = 0; r < likely.Length; r++)
        {
            var from = rows[r].IsGroup ? Width : 0;
            for (var i = 0; i < Width; i++)
                likely[r] += weights[from + i] * rows[r].Values[i];
        }

        var highest = likely.Max();
        var total = 0.0;
        for (var r = 0; r < likely.Length; r++)
            total += likely[r] = Math.Exp(likely[r] - highest);
        for (var r = 0; r < likely.Length; r++)
        {
            var error = share * ((likely[r] / total) - (r == title.Right ? 1 : 0));
            if (Math.Abs(error) < 1e-8)
                continue;
            var from = rows[r].IsGroup ? Width : 0;
            for (var i = 0; i < Width; i++)
                sum[from + i] += error * rows[r].Values[i];
        }
    }
}
