using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.Insight;

/// <summary>Who has looked, newest first, from the same log that is written before anything is shown (P-07).</summary>
public sealed class InsightModel(CmDbContext database, OwnCandidate own) : CandidatePage(own)
{
    private const int OnPage = 50;

    [BindProperty(SupportsGet = true, Name = "side")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<ViewedLine> Lines { get; private set; } = [];
    public int Total { get; private set; }
    public bool HasMore => Number * OnPage < Total;

    public async Task OnGetAsync()
    {
        Number = Math.Clamp(Number, 1, 10_000);
        var entries = database.AuditEntries.Where(one =>
            one.CandidateId == Candidate.Id && one.ActorUserId != Candidate.UserId
        );
        Total = await entries.CountAsync();
        Lines = await entries
            .OrderByDescending(one => one.At)
            .ThenByDescending(one => one.Id)
            .Skip((Number - 1) * OnPage)
            .Take(OnPage)
            .Select(one => new ViewedLine(
                one.At,
                database
                    .Organisations.Where(row => row.Id == one.OrganisationId)
                    .Select(row => row.Name)
                    .FirstOrDefault(),
                one.What,
                one.Basis
            ))
            .ToListAsync();
    }
}
