using static CompetenceMatch.Core.Matching.MatchRules;

namespace CompetenceMatch.Core.Matching;

/// <summary>Explains the language part for one pair.</summary>
internal static class LanguageScore
{
    public static PartScore Of(Pair pair)
    {
        var weights = pair.Weights;
        var asked = AskedLanguage.Of(pair.Need, pair.Profile);
        var points = LanguagePart.PointsOf(
            asked.Sum(row => weights[row.Rule]),
            asked.Count,
            weights
        );
        var part = new MatchPart(
            PartId.Language,
            weights[PartLanguage],
            points,
            asked.Count == 0 ? [new Because(LanguageNotAsked)] : [.. asked.Select(Because)]
        );
        var unstated = asked.Where(row => row.Held is null).ToList();
        return new PartScore(
            part,
            [
                .. unstated.Select(row => new NotStated(
                    PartId.Language,
                    $"{row.Language}:{row.Skill}"
                )),
            ],
            asked.Count == 0 ? 0 : Points.Of(weights[PartLanguage], unstated.Count, asked.Count)
        );
    }

    private static Because Because(AskedLanguage row) =>
        row.Held is { } held
            ? new(row.Rule, row.Language, row.Skill, row.Asked.ToString(), held.ToString())
            : new(row.Rule, row.Language, row.Skill, row.Asked.ToString());
}
