using System.Globalization;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Linking;

/// <summary>What each step buys: every language judged by weights fitted on the other two.</summary>
internal static class Ablation
{
    private static readonly (string Step, LinkFeature[] Features)[] Steps =
    [
        ("pieces of 3–4 letters", [LinkFeature.Gram, LinkFeature.Bias, LinkFeature.UpperGroup]),
        ("+ words, stems, compound parts", [LinkFeature.Fused]),
        (
            "+ equal labels",
            [
                LinkFeature.Same,
                LinkFeature.SameFolded,
                LinkFeature.SamePart,
                LinkFeature.SameStems,
                LinkFeature.PreferredSame,
            ]
        ),
        (
            "+ what is covered, mean of a concept's labels",
            [
                LinkFeature.QueryCovered,
                LinkFeature.LabelCovered,
                LinkFeature.WholeLabel,
                LinkFeature.AllLabelsCovered,
                LinkFeature.GramMean,
            ]
        ),
        ("+ place among the others", [LinkFeature.RankAll, LinkFeature.RankKind]),
        (
            "+ group, members, words of the group",
            [
                LinkFeature.ParentSame,
                LinkFeature.ParentFused,
                LinkFeature.GrandparentFused,
                LinkFeature.ChildBest,
                LinkFeature.ChildMean,
                LinkFeature.GroupWords,
                LinkFeature.MinorWords,
            ]
        ),
        (
            "+ doubt about every occupation",
            [LinkFeature.Doubt, LinkFeature.VoteInDoubt, LinkFeature.WordsInDoubt]
        ),
        (
            "+ other languages of the concept",
            [LinkFeature.OtherSame, LinkFeature.OtherFused, LinkFeature.OtherInDoubt]
        ),
    ];

    public static void Write(IReadOnlyList<DevelopmentSet> sets, TextWriter output)
    {
        output.WriteLine($"| step | {string.Join(" | ", sets.Select(s => s.Name))} |");
        output.WriteLine($"|---|{string.Concat(sets.Select(_ => "---|"))}");
        var without = Enum.GetValues<LinkFeature>().ToHashSet();
        foreach (var (step, features) in Steps)
        {
            without.ExceptWith(features);
            output.WriteLine($"| {step} | {string.Join(" | ", Judge(sets, without))} |");
        }
        output.WriteLine(
            $"| found at all | {string.Join(" | ", sets.Select(s => Text(s.Recall)))} |"
        );
    }

    /// <summary>Every feature, each language judged by the other two.</summary>
    public static void WriteLast(IReadOnlyList<DevelopmentSet> sets, TextWriter output) =>
        output.WriteLine(
            string.Join("  ", sets.Select(s => s.Name).Zip(Judge(sets, []), (n, r) => $"{n} {r}"))
        );

    private static IEnumerable<string> Judge(
        IReadOnlyList<DevelopmentSet> sets,
        HashSet<LinkFeature> without
    )
    {
        var models = sets.Select(s => s.Language)
            .Distinct()
            .ToDictionary(
                language => language,
                language => Fit.Of(sets.Where(s => s.Language != language).ToArray(), without)
            );
        return sets.Select(s => Text(s.MeanReciprocalRank(models[s.Language])));
    }

    private static string Text(double value) =>
        value.ToString("0.000", CultureInfo.InvariantCulture);
}
