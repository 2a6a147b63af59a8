using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Web.Registering;

public sealed record TongueInput
{
    public string? Language { get; init; }

    /// <summary>Saves choosing the highest level four times.</summary>
    public bool MotherTongue { get; init; }
    public Cefr? Listening { get; init; }
    public Cefr? Reading { get; init; }
    public Cefr? Speaking { get; init; }
    public Cefr? Writing { get; init; }

    public static TongueInput Of(LanguageSkill row) =>
        new()
        {
            Language = row.Language,
            Listening = row.Listening,
            Reading = row.Reading,
            Speaking = row.Speaking,
            Writing = row.Writing,
        };

    public LanguageSkill ToSkill() =>
        MotherTongue
            ? new(
                Language!,
                Listening ?? Cefr.C2,
                Reading ?? Cefr.C2,
                Speaking ?? Cefr.C2,
                Writing ?? Cefr.C2
            )
            : new(Language!, Listening, Reading, Speaking, Writing);
}
