using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.Search.Columns;

/// <summary>What a need asks, read once a search and the same for every segment.</summary>
internal sealed class NeedDemands
{
    public NeedDemands(Need need, Taxonomy taxonomy, WeightTables weights, DateOnly today)
    {
        Need = need;
        Taxonomy = taxonomy;
        Weights = weights;
        Today = today;
        Month = YearMonth.From(today).Number;
        Closed = need.Occupation is { } code
            ? ProfessionChoice.For(code, [need.Title], taxonomy)
                is { ClosesOccupation: true } closing
                ? closing
                : null
            : null;
        Municipality = need.Municipality is { } place
            ? taxonomy.Municipalities.GetValueOrDefault(place)
            : null;
        Languages = AskedSkillLevel.Of(need);
        Skills = SkillsOf(need, weights.Weights);
        SkillWeights = Skills.Sum(skill => skill.Weight);
        Licences = [.. need.Licences.Distinct()];
        Leading = need.Occupation is { } asked ? [.. taxonomy.FieldsLeadingTo(asked)] : [];
    }

    public Need Need { get; }
    public Taxonomy Taxonomy { get; }
    public WeightTables Weights { get; }
    public DateOnly Today { get; }

    /// <summary>Of today, as YearMonth numbers it.</summary>
    public int Month { get; }

    /// <summary>The profession that the law closes the occupation to; null = open.</summary>
    public RegulatedProfession? Closed { get; }

    /// <summary>Null = not asked or not known.</summary>
    public Municipality? Municipality { get; }
    public List<AskedSkillLevel> Languages { get; }

    /// <summary>Each skill once, normalised, with its weight; a must that is also a should is a must.</summary>
    public IReadOnlyList<(string Skill, int Weight, bool Must)> Skills { get; }
    public int SkillWeights { get; }
    public IReadOnlyList<string> Licences { get; }

    /// <summary>The fields of education that lead to the occupation.</summary>
    public FieldOccupations[] Leading { get; }

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
            foreach (var skill in asked)
            {
                var name = SkillText.Normalise(skill);
                if (!skills.Exists(one => one.Skill == name))
                    skills.Add((name, weights[rule], must));
            }
        }
    }
}
