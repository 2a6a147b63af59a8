using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Core.Matching.Gaps;

/// <summary>One gap per language, as far as its weakest skill is from what is asked.</summary>
internal static class LanguageGaps
{
    public static IEnumerable<Gap> Of(Pair pair) =>
        pair.Need.Languages.Select(demand => Of(pair, demand)).OfType<Gap>();

    private static Gap? Of(Pair pair, LanguageDemand demand)
    {
        var lacking = AskedLanguage
            .Of(demand, pair.Profile)
            .Where(row => row.Held < row.Asked)
            .ToList();
        if (lacking.Count == 0)
        {
            return null;
        }
        var worst = lacking.MaxBy(row => row.Asked - row.Held!.Value)!;
        var what = $"{demand.Language}:{string.Join(',', lacking.Select(row => row.Skill))}";
        return GapParts.Make(
            pair,
            GapKind.Language,
            what,
            worst.Held.ToString(),
            worst.Asked.ToString()
        ) with
        {
            Weeks = Weeks(pair.Taxonomy, worst.Held!.Value, worst.Asked),
            Closable = worst.Asked - worst.Held.Value == 1,
        };
    }

    private static WeekRange? Weeks(Taxonomy taxonomy, Cefr held, Cefr asked)
    {
        var steps = taxonomy
            .CefrWeeks.Where(step => step.From >= held && step.To <= asked)
            .ToList();
        return steps.Count == asked - held
            ? new WeekRange(steps.Sum(step => step.WeeksMin), steps.Sum(step => step.WeeksMax))
            : null;
    }
}
