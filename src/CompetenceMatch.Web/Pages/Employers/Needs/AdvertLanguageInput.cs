using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>One language of an advert: a suggestion that counts only when it is ticked.</summary>
public sealed record AdvertLanguageInput
{
    public bool Include { get; init; }
    public string? Language { get; init; }

    /// <summary>First letters of listening, reading, speaking and writing: those the advert speaks of.</summary>
    public string? Skills { get; init; }
    public Cefr? Level { get; init; }
    public string? Reason { get; init; }

    public static AdvertLanguageInput Of(LanguageDemand demand, bool isWish) =>
        new()
        {
            Include = !isWish && Highest(demand) is not null,
            Language = demand.Language,
            Skills = string.Concat(
                demand.Listening is null ? "" : "L",
                demand.Reading is null ? "" : "R",
                demand.Speaking is null ? "" : "S",
                demand.Writing is null ? "" : "W"
            ),
            Level = Highest(demand),
        };

    public LanguageDemand ToDemand() =>
        new(
            Language!,
            Asked('L'),
            Asked('R'),
            Asked('S'),
            Asked('W'),
            string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim()
        );

    private static Cefr? Highest(LanguageDemand demand) =>
        new[] { demand.Listening, demand.Reading, demand.Speaking, demand.Writing }.Max();

    // An advert that names no skill speaks of what is said aloud.
    private Cefr? Asked(char skill) =>
        (string.IsNullOrEmpty(Skills) ? "LS" : Skills).Contains(skill) ? Level : null;
}
