using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>One language with what the job asks of it and why.</summary>
public sealed record LanguageInput
{
    public string? Language { get; init; }
    public Cefr? Listening { get; init; }
    public Cefr? Reading { get; init; }
    public Cefr? Speaking { get; init; }
    public Cefr? Writing { get; init; }
    public string? Reason { get; init; }

    public bool AsksLevel =>
        new[] { Listening, Reading, Speaking, Writing }.Any(level => level > Cefr.None);

    public static LanguageInput Of(LanguageDemand demand) =>
        new()
        {
            Language = demand.Language,
            Listening = demand.Listening,
            Reading = demand.Reading,
            Speaking = demand.Speaking,
            Writing = demand.Writing,
            Reason = demand.Reason,
        };

    public LanguageDemand ToDemand() =>
        new(
            Language!,
            Asked(Listening),
            Asked(Reading),
            Asked(Speaking),
            Asked(Writing),
            Reason?.Trim()
        );

    private static Cefr? Asked(Cefr? level) => level == Cefr.None ? null : level;
}
