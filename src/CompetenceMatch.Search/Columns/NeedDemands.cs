using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.Search.Columns;

/// <summary>What a need asks, read once a search and the same for every segment.</summary>
internal sealed class NeedDemands
{
    public NeedDemands(
        Need need,
        Taxonomy taxonomy,
        AskedOccupations occupations,
        WeightTables weights,
        DateOnly today
    )
    {
        Need = need;
        Taxonomy = taxonomy;
        Weights = weights;
        Today = today;
        Month = YearMonth.From(today).Number;
        Occupation = occupations.Of(need);
        Municipality = need.Municipality is { } place
            ? taxonomy.Municipalities.GetValueOrDefault(place)
            : null;
        Languages = AskedSkillLevel.Of(need);
        Skills = SkillsOf(need, weights.Weights);
        foreach (var skill in Skills)
            SkillWeights += skill.Weight;
        Licences = need.Licences.Count == 0 ? [] : [.. need.Licences.Distinct()];
    }

    public Need Need { get; }
    public Taxonomy Taxonomy { get; }
    public WeightTables Weights { get; }
    public DateOnly Today { get; }

    /// <summary>Of today, as YearMonth numbers it.</summary>
    public int Month { get; }

    public AskedOccupation Occupation { get; }

    /// <summary>The profession that the law closes the occupation to; null = open.</summary>
    public RegulatedProfession? Closed => Occupation.Closed;

    /// <summary>Null = not asked or not known.</summary>
    public Municipality? Municipality { get; }
    public List<AskedSkillLevel> Languages { get; }

    /// <summary>Each skill once, normalised, with its weight; a must that is also a should is a must.</summary>
    public List<(string Skill, int Weight, bool Must)> Skills { get; }
    public int SkillWeights { get; }
    public string[] Licences { get; }

    private static List<(string Skill, int Weight, bool Must)> SkillsOf(
        Need need,
        MatchWeights weights
    )
    {
        var skills = new List<(string Skill, int Weight, bool Must)>();
        Add(need.MustSkills, MatchRules.SkillsMust, true);
        Add(need.ShouldSkills, MatchRules.SkillsShould, false);
        return skills;

        void Add(IReadOnlyList<string> asked, string rule, bool must)
        {
            for (var i = 0; i < asked.Count; i++)
            {
                var name = SkillText.Normalise(asked[i]);
                if (!skills.Exists(one => one.Skill == name))
                    skills.Add((name, weights[rule], must));
            }
        }
    }
}
