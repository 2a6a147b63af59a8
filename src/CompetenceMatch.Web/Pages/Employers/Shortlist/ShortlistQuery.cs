using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Cards;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Shortlist;

/// <summary>The list of a need, best match first; those who are no longer available last.</summary>
public sealed class ShortlistQuery(
    CmDbContext database,
    VisiblePeople people,
    Headlines headlines,
    TimeProvider time
)
{
    public async Task<IReadOnlyList<ShortlistLine>> Of(StoredNeed need)
    {
        var entries = await database
            .Shortlist.AsNoTracking()
            .Where(one => one.NeedId == need.Id)
            .OrderBy(one => one.AddedAt)
            .ToListAsync();
        var candidates = await database
            .Candidates.AsNoTracking()
            .WithStanding()
            .AsSplitQuery()
            .Where(one =>
                database.Shortlist.Any(row => row.NeedId == need.Id && row.CandidateId == one.Id)
            )
            .ToDictionaryAsync(one => one.Id);
        var asked = (
            await database
                .Introductions.Where(one => one.NeedId == need.Id)
                .OrderBy(one => one.CreatedAt)
                .Select(one => new
                {
                    one.CandidateId,
                    one.Id,
                    one.State,
                })
                .ToListAsync()
        ).GroupBy(one => one.CandidateId).ToDictionary(group => group.Key, group => (group.Last().Id, group.Last().State));
        return
        [
            .. entries
                .Select(one =>
                    Line(one, candidates.GetValueOrDefault(one.CandidateId), need, asked)
                )
                .OrderByDescending(line => line.Person?.View.Match.ScoreHundredths ?? -1),
        ];
    }

    private ShortlistLine Line(
        ShortlistEntry entry,
        Candidate? candidate,
        StoredNeed need,
        Dictionary<Guid, (Guid Id, IntroductionState State)> asked
    )
    {
        // Somebody may have put a person on the list between the two questions.
        if (candidate is null || !people.IsVisible(candidate))
            return new ShortlistLine(entry.CandidateId, entry.Note, null);
        var card = BlindCardView.Of(candidate, time.GetUtcNow(), time.Today()).Card;
        return new ShortlistLine(
            candidate.Id,
            entry.Note,
            new ShortlistedPerson(
                candidate.PublicCode,
                headlines.Of(card, need.Content.Occupation, time.Today()),
                card.Municipality,
                people.Match(candidate, need.Content),
                asked.TryGetValue(candidate.Id, out var introduction) ? introduction : null
            )
        );
    }
}
