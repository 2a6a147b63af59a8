using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.Titles;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Welcome.Titles;

/// <summary>Titles that nothing was linked to, most people first; and what teams have taught, which can be undone.</summary>
public sealed class TitlesModel(
    CmDbContext database,
    OwnTitles titles,
    TitleChoice choice,
    Team team,
    TimeProvider time
) : TitlePage(database, titles, team)
{
    private const int MostShown = 40;

    public IReadOnlyList<OwnTitle> Titles { get; private set; } = [];
    public int Total { get; private set; }
    public IReadOnlyList<TaughtLine> Taught { get; private set; } = [];

    public OccupationCode? Guess(OwnTitle title) =>
        choice.Options(title.Written) is [var best, ..] ? best : null;

    public async Task OnGetAsync()
    {
        var waiting = await Waiting();
        Total = waiting.Count;
        Titles = [.. waiting.Take(MostShown)];
        Taught = await Database
            .TaughtTitles.AsNoTracking()
            .Where(row => row.UndoneAt == null)
            .OrderByDescending(row => row.TaughtAt)
            .Take(MostShown)
            .Join(
                Database.Organisations,
                row => row.OrganisationId,
                organisation => organisation.Id,
                (row, organisation) => new TaughtLine(row, organisation.Name)
            )
            .ToListAsync();
    }

    /// <summary>The words wait again. Whoever has said yes meanwhile keeps the answer: it is theirs.</summary>
    public async Task<IActionResult> OnPostUndoAsync(Guid id)
    {
        var row = await Database.TaughtTitles.FirstOrDefaultAsync(one =>
            one.Id == id && one.UndoneAt == null
        );
        if (row is null)
            return NotFound();
        row.UndoneAt = time.GetUtcNow().UtcDateTime;
        row.UndoneBy = Team.UserId;
        return await SaveAndGo(Database, "Title_Undone", TitleLinks.List);
    }
}
