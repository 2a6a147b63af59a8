using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Web.Cards;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Finding;

/// <summary>Finds the line of a blind card that says most to whoever asks.</summary>
public sealed class Headlines(CardWords words, Labels labels, Texts texts)
{
    private const int MostWords = 2;

    /// <param name="asked">The occupation of the need; its own work comes first, else the longest.</param>
    public Headline Of(Profile card, OccupationCode? asked, DateOnly today)
    {
        var work = CardWork.Of(card, today).OrderBy(line => Distance(line, asked)).FirstOrDefault();
        if (work is not null)
            return new Headline(words.Title(work), OwnWords(work), words.Time(work));
        var education = card.Educations.MaxBy(row => row.Nus ?? -1);
        var trade = card.TradeCertificates is [var first, ..] ? first : null;
        return trade?.Occupation is { } occupation
                ? new Headline(labels.Occupation(occupation), trade.Trade, null)
            : education is not null ? new Headline(words.Education(education), null, null)
            : new Headline(texts["Find_Person"], null, null);
    }

    private string? OwnWords(CardWork work)
    {
        var title = words.Title(work);
        var own = work
            .Words.Where(one => !one.Equals(title, StringComparison.OrdinalIgnoreCase))
            .Take(MostWords)
            .ToList();
        return work.Occupation is null || own.Count == 0 ? null : string.Join(", ", own);
    }

    private static int Distance(CardWork work, OccupationCode? asked) =>
        work.Occupation is not { } held || asked is not { } wanted ? 2
        : held == wanted ? 0
        : held.Minor == wanted.Minor ? 1
        : 2;
}
