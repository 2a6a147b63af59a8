using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Matching;

/// <summary>The skills a need asks beside those a person holds.</summary>
internal static class SkillsHeld
{
    /// <summary>Each skill asked once, with its weight's rule and the rule of what the person holds.</summary>
    public static IReadOnlyList<(string Skill, string Weight, string Held)> Asked(
        Need need,
        Profile profile
    )
    {
        if (need.MustSkills.Count + need.ShouldSkills.Count == 0)
        {
            return [];
        }
        var held = Held(profile);
        return
        [
            .. need
                .MustSkills.Select(skill => (skill, weight: MatchRules.SkillsMust))
                .Concat(need.ShouldSkills.Select(skill => (skill, weight: MatchRules.SkillsShould)))
                .DistinctBy(asked => SkillText.Normalise(asked.skill))
                .Select(asked => (asked.skill, asked.weight, Rule(asked.skill, held))),
        ];
    }

    public static IReadOnlyList<string> UnmetMust(Need need, Profile profile) =>
        Unmet(need, profile, MatchRules.SkillsMust);

    public static IReadOnlyList<string> UnmetShould(Need need, Profile profile) =>
        Unmet(need, profile, MatchRules.SkillsShould);

    private static IReadOnlyList<string> Unmet(Need need, Profile profile, string weight) =>
        [
            .. Asked(need, profile)
                .Where(asked => asked.Weight == weight && asked.Held == MatchRules.SkillsMissing)
                .Select(asked => asked.Skill),
        ];

    private static string Rule(string skill, Dictionary<string, Evidence> held) =>
        !held.TryGetValue(SkillText.Normalise(skill), out var evidence) ? MatchRules.SkillsMissing
        : evidence == Evidence.Evidenced ? MatchRules.SkillsEvidenced
        : MatchRules.SkillsClaimed;

    private static Dictionary<string, Evidence> Held(Profile profile)
    {
        var held = new Dictionary<string, Evidence>(StringComparer.Ordinal);
        foreach (var skill in profile.Skills)
        {
            var key = SkillText.Normalise(skill.Name);
            held[key] =
                held.TryGetValue(key, out var best) && best > skill.Evidence
                    ? best
                    : skill.Evidence;
        }
        return held;
    }
}
