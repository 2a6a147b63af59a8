using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Web.Cards;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Finding;

/// <summary>Finds the line of a blind card that says most to whoever asks.</summary>
public sealed class Headlines(CardWords words, Labels labels, Texts texts, Taxonomy taxonomy)
{
    private const int MostWords = 2;
    private const int Far = 2;

    /// <param name="asked">The occupation of the need; its own work comes first, then the education that leads there, else the longest work.</param>
    public Headline Of(Profile card, OccupationCode? asked, DateOnly today)
    {
        var work = CardWork.Of(card, today).OrderBy(line => Distance(line, asked)).FirstOrDefault();
        if (
            asked is { } wanted
            && (work is null || Distance(work, asked) == Far)
            && card.Educations.FirstOrDefault(row => LeadsTo.Occupation(row, wanted, taxonomy))
                is { } qualified
        )
            return new Headline(
                words.Education(qualified),
                null,
                work is null ? null : texts["Find_Works", words.Title(work)]
            );
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
        work.Occupation is not { } held || asked is not { } wanted ? Far
        : held == wanted ? 0
        : held.Minor == wanted.Minor ? 1
        : Far;
}
