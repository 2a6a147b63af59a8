using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Watching;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Matches;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.SavedSearches;

/// <summary>Chooses and describes the people of a mail: the best first, from blind cards, checked against the database.</summary>
public sealed class DigestPeople(
    CmDbContext database,
    CandidateIndex index,
    QueryWatch watch,
    Headlines headlines,
    MatchWords words,
    Labels labels,
    Taxonomy taxonomy,
    TimeProvider time
)
{
    private const int MostPeople = 5;
    private const int MostReasons = 2;

    public async Task<Digest> Of(
        SavedSearch search,
        IReadOnlyList<Guid> people,
        CancellationToken stop
    )
    {
        var today = time.Today();
        var found = people
            .Select(id =>
                index.Find(Candidate.ProfileIdOf(id)) is { } card
                && watch.Score(search.Id, card, today) is { } match
                    ? (Id: id, Match: match)
                    : default
            )
            .Where(one => one.Match is not null)
            .OrderByDescending(one => one.Match.ScoreHundredths)
            .ThenBy(one => one.Id)
            .ToList();
        var best = found.Take(MostPeople).ToList();
        var cards = await Cards([.. best.Select(one => one.Id)], stop);
        var hidden = best.Where(one => !cards.ContainsKey(one.Id)).Select(one => one.Id).ToList();
        var shown = best.Where(one => cards.ContainsKey(one.Id)).ToList();
        var language = Language.Find(search.User!.Language) ?? Language.Shipped[0];
        return new Digest(
            [.. found.Select(one => one.Id).Except(hidden)],
            [.. shown.Select(one => one.Id)],
            Aloud.In<IReadOnlyList<NewMatch>>(
                language,
                () => [.. shown.Select(one => Line(search.Id, cards[one.Id], one.Match, today))]
            )
        );
    }

    private async Task<Dictionary<Guid, Profile>> Cards(List<Guid> ids, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var rows = await database.ReadCandidates(ids, stop);
        return rows
            .Read.Select(one => (one.Id, Card: VisibleProfile.Card(one, now)))
            .Where(one => one.Card is not null)
            .ToDictionary(one => one.Id, one => one.Card!);
    }

    private NewMatch Line(Guid search, Profile card, MatchResult match, DateOnly today)
    {
        var fits = words.Lines(match).Where(line => line.Fit == MatchFit.Met);
        return new NewMatch(
            headlines.Of(card, watch.Asked(search), today).Title,
            Place(card),
            new MatchView(match, false).Score,
            Joined(fits.Select(line => line.Text)),
            Joined(match.Gaps.Select(words.Gap))
        );
    }

    private string Place(Profile card) =>
        card.Municipality is { } code && taxonomy.Municipalities.TryGetValue(code, out var home)
            ? labels.Region(home.Region)
            : labels.Municipality(null);

    private static string? Joined(IEnumerable<string> reasons) =>
        string.Join("; ", reasons.Take(MostReasons)) is { Length: > 0 } text ? text : null;
}
