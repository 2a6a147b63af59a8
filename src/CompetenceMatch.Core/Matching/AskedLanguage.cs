using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Matching;

/// <summary>One language skill a need asks, beside what the person states. Null = not stated.</summary>
internal sealed record AskedLanguage(string Language, string Skill, Cefr Asked, Cefr? Held)
{
    public string Rule => LanguagePart.Rule(Asked, Held);

    public static IReadOnlyList<AskedLanguage> Of(Need need, Profile profile) =>
        [.. need.Languages.SelectMany(demand => Of(demand, profile))];

    public static IEnumerable<AskedLanguage> Of(LanguageDemand demand, Profile profile)
    {
        var held = profile.Languages.Where(row => row.Language == demand.Language).ToList();
        return new[]
        {
            ("listening", demand.Listening, Best(held, row => row.Listening)),
            ("reading", demand.Reading, Best(held, row => row.Reading)),
            ("speaking", demand.Speaking, Best(held, row => row.Speaking)),
            ("writing", demand.Writing, Best(held, row => row.Writing)),
        }
            .Where(row => row.Item2 is not null)
            .Select(row => new AskedLanguage(
                demand.Language,
                row.Item1,
                row.Item2!.Value,
                row.Item3
            ));
    }

    private static Cefr? Best(List<LanguageSkill> held, Func<LanguageSkill, Cefr?> skill) =>
        held.Max(skill);
}
