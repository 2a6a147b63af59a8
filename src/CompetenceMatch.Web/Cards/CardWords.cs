using System.Globalization;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Cards;

/// <summary>The lines of a blind card in the reader's language.</summary>
public sealed class CardWords(Texts texts, Labels labels)
{
    /// <summary>The occupation; the person's own words where it was not linked.</summary>
    public string Title(CardWork work) =>
        work.Occupation is { } code ? labels.Occupation(code) : work.Words[0];

    /// <summary>For example: 5 years, until 2023. Null = nothing is stated.</summary>
    public string? Time(CardWork work)
    {
        var length =
            work.Months == 0 ? null
            : work.Months < 24 ? texts.Plural("Card_Months", work.Months)
            : texts.Plural("Card_Years", work.Months / 12);
        var end =
            work.Current ? texts["Card_Now"]
            : work.LastYear is { } year
                ? texts["Card_Until", year.ToString(CultureInfo.InvariantCulture)]
            : null;
        return Joined(length, end);
    }

    public string Education(EducationRecord row) =>
        Joined(
            row.Nus is null ? null : labels.Nus(row.Nus),
            row.Field is null ? null : labels.Field(row.Field)
        ) ?? texts["Shared_NotStated"];

    /// <summary>How far it has come: finished, papers, recognition.</summary>
    public string? State(bool? completed, Documents? documents, RecognitionState? recognition) =>
        Joined(
            completed switch
            {
                true => texts["Card_Finished"],
                false => texts["Card_Unfinished"],
                null => null,
            },
            recognition is null ? null : labels.Enum(recognition),
            // The choices of the form say "I"; a card is read by others.
            documents is null
                ? null
                : texts[$"Card_Documents_{documents}"]
        );

    /// <summary>One level where all four skills agree, else each of them.</summary>
    public string Levels(LanguageSkill row)
    {
        var all = new[] { row.Listening, row.Reading, row.Speaking, row.Writing };
        return all.Distinct().Count() == 1
            ? labels.Cefr(row.Speaking)
            : texts[
                "Card_Levels",
                labels.Cefr(row.Listening),
                labels.Cefr(row.Reading),
                labels.Cefr(row.Speaking),
                labels.Cefr(row.Writing)
            ];
    }

    public string Shift(string shift) =>
        texts[$"Label_Shift_{char.ToUpperInvariant(shift[0])}{shift[1..]}"];

    private static string? Joined(params string?[] parts) =>
        parts.OfType<string>().ToList() is { Count: > 0 } known ? string.Join(" · ", known) : null;
}
