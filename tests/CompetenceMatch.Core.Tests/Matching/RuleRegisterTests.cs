using System.Globalization;
using System.Runtime.CompilerServices;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.TestKit;

namespace CompetenceMatch.Core.Tests.Matching;

/// <summary>docs/matching.md and the code say the same (CHECKS 3.4).</summary>
public sealed class RuleRegisterTests
{
    private static readonly Dictionary<string, string> Register = Read();

    [Fact]
    public void Every_rule_of_the_code_stands_in_the_register_and_the_other_way() =>
        Register.Keys.Order().ShouldBe(MatchRules.All.Order());

    [Fact]
    public void Every_weight_is_the_same_in_both()
    {
        var weights = MatchWeights.Default.Rows;
        weights.Count.ShouldBeGreaterThan(50);
        foreach (var (rule, value) in weights)
        {
            Hundredths(rule, Register[rule]).ShouldBe(value, rule);
        }
        MatchRules.NotScored.ShouldAllBe(rule => Register[rule] == "–");
    }

    // A score must not rest on a rule that the register does not know.
    [Fact]
    public void Every_reason_a_score_gives_is_in_the_register()
    {
        Need[] needs = [ANeed.Nurse(), ANeed.For("5120").Must("x"), ANeed.For(null)];
        Profile[] profiles = [AProfile.Nurse(), AProfile.Of(), AProfile.Of().Studied(7, "0613")];
        var given = needs
            .SelectMany(need => profiles.Select(profile => MatchTests.Score(need, profile)))
            .SelectMany(result => result.Parts)
            .SelectMany(part => part.Because)
            .Select(reason => reason.Rule)
            .ToHashSet();

        given.Count.ShouldBeGreaterThan(15);
        given.ShouldBeSubsetOf(Register.Keys);
    }

    private static int Hundredths(string rule, string written)
    {
        var value = decimal.Parse(written, CultureInfo.InvariantCulture);
        return rule is MatchRules.SkillsMust or MatchRules.SkillsShould
            ? (int)value
            : (int)(value * 100);
    }

    private static Dictionary<string, string> Read([CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(here, "../../../.."));
        return File.ReadLines(Path.Combine(root, "docs", "matching.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[1].Trim('`'), cells => cells[3]);
    }
}
