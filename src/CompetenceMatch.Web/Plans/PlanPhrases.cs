using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Web.Localisation;

namespace CompetenceMatch.Web.Plans;

/// <summary>Ready-made words for goals and actions. Whoever reads them later reads them in the own language; own words stay as written.</summary>
public sealed class PlanPhrases(Texts texts)
{
    private const int GoalsPerTheme = 3;
    private const int Actions = 12;

    private readonly Lazy<Dictionary<string, string>> keys = new(() =>
        new(
            from key in All()
            from language in Language.Shipped
            let words = texts.In(language.Code, key)
            group key by words into one
            select KeyValuePair.Create(one.Key, one.First()),
            StringComparer.OrdinalIgnoreCase
        )
    );

    public IReadOnlyList<string> ForGoals(GoalTheme theme) =>
        [.. GoalKeys(theme).Select(key => texts[key])];

    public IReadOnlyList<string> ForActions() => [.. ActionKeys().Select(key => texts[key])];

    /// <summary>The words in the reader's language where they are ready-made; else as they were written.</summary>
    public string Read(string words) =>
        keys.Value.TryGetValue(words.Trim(), out var key) ? texts[key] : words;

    /// <summary>The theme of a ready-made goal; null for own words.</summary>
    public GoalTheme? ThemeOf(string? words) =>
        words is not null && keys.Value.TryGetValue(words.Trim(), out var key)
            ? Enum.GetValues<GoalTheme>()
                .Where(theme => GoalKeys(theme).Contains(key))
                .Select(theme => (GoalTheme?)theme)
                .FirstOrDefault()
            : null;

    private static IEnumerable<string> All() =>
        Enum.GetValues<GoalTheme>().SelectMany(GoalKeys).Concat(ActionKeys());

    private static IEnumerable<string> GoalKeys(GoalTheme theme) =>
        Enumerable.Range(1, GoalsPerTheme).Select(at => $"Plan_Goal_{theme}_{at}");

    private static IEnumerable<string> ActionKeys() =>
        Enumerable.Range(1, Actions).Select(at => $"Plan_Do_{at}");
}
