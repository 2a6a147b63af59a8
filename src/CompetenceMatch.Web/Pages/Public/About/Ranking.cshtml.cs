using CompetenceMatch.Core.Matching;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Public.About;

/// <summary>The rule register for people; numbers come from Core, so the page cannot say anything else.</summary>
public sealed class RankingModel(MatchWeights weights) : PageModel
{
    // How much one demanded skill weighs against another, not a share of the part.
    private static readonly string[] notShares = [MatchRules.SkillsMust, MatchRules.SkillsShould];

    public IReadOnlyList<RankingPart> Parts =>
        [
            Part("Occupation", MatchRules.PartOccupation, "occupation.", "skills."),
            Part("Level", MatchRules.PartLevel, "level."),
            Part("Language", MatchRules.PartLanguage, "language."),
            Part("Place", MatchRules.PartPlace, "place."),
            Part("Terms", MatchRules.PartTerms, "terms."),
        ];

    public int BesideSkills => weights[MatchRules.PartOccupationBesideSkills] / 100;
    public int Skills => weights[MatchRules.PartSkills] / 100;

    public static string TextOf(string rule) => "About_Rule_" + rule.Replace('.', '_');

    private RankingPart Part(string name, string points, params string[] rules) =>
        new(
            $"Match_Part_{name}",
            $"About_Ranking_{name}",
            weights[points] / 100,
            [
                .. weights
                    .Rows.Where(row => Array.Exists(rules, row.Key.StartsWith))
                    .Where(row => !notShares.Contains(row.Key))
                    .OrderBy(row => Array.FindIndex(rules, row.Key.StartsWith))
                    .ThenBy(row => row.Key.Count(sign => sign == '.'))
                    .ThenBy(row => row.Key.LastIndexOf('.') is var dot ? row.Key[..dot] : "")
                    .ThenByDescending(row => row.Value)
                    .ThenBy(row => row.Key, StringComparer.Ordinal)
                    .Select(row => (row.Key, row.Value)),
            ]
        );
}
