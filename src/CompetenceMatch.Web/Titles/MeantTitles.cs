using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Titles;

/// <summary>What was taught since a person wrote the same words; asked, never set silently.</summary>
public sealed class MeantTitles(CmDbContext database)
{
    public async Task<IReadOnlyList<MeantTitle>> For(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var own = TitleWords
            .Unlinked(candidate.Profile)
            .DistinctBy(row => TitleWords.Of(row.Title))
            .ToDictionary(row => TitleWords.Of(row.Title)!, row => row.Title!.Trim());
        if (own.Count == 0)
            return [];
        var words = own.Keys.ToList();
        var taught = await database
            .TaughtTitles.AsNoTracking()
            .Where(row =>
                row.UndoneAt == null && row.Occupation != null && words.Contains(row.Words)
            )
            .Where(row =>
                !database.DeclinedTitles.Any(no =>
                    no.CandidateId == candidate.Id && no.TaughtTitleId == row.Id
                )
            )
            .OrderBy(row => row.Words)
            .ToListAsync();
        return
        [
            .. taught.Select(row => new MeantTitle(
                row.Id,
                own[row.Words],
                new OccupationCode(row.Occupation!)
            )),
        ];
    }

    /// <summary>Links every experience that has these words, and no other.</summary>
    public static void Accept(Candidate candidate, MeantTitle meant)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(meant);
        var words = TitleWords.Of(meant.Written);
        candidate.Profile = candidate.Profile with
        {
            Experience =
            [
                .. candidate.Profile.Experience.Select(row =>
                    row.Occupation is null && TitleWords.Of(row.Title) == words
                        ? row with
                        {
                            Occupation = meant.Occupation,
                        }
                        : row
                ),
            ],
        };
    }
}
