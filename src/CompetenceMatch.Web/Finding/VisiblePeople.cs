using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Matches;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Finding;

/// <summary>People by code as employers may see them now, and the log of every card that is opened (P-07).</summary>
public sealed class VisiblePeople(
    CmDbContext database,
    Hiring hiring,
    Taxonomy taxonomy,
    MatchWeights weights,
    TimeProvider time
)
{
    private const int LongestCode = 20;

    /// <summary>Null for unknown, hidden and protected alike, after the same question to the database (P-02).</summary>
    public async Task<Candidate?> Find(string? code) =>
        code is not { Length: > 0 and <= LongestCode } ? null
        : (await Visible(one => one.Where(row => row.PublicCode == code))) is [var found] ? found
        : null;

    public async Task<IReadOnlyList<Candidate>> Find(IReadOnlyList<string> codes) =>
        await Visible(one => one.Where(row => codes.Contains(row.PublicCode)));

    public bool IsVisible(Candidate candidate) =>
        VisibleProfile.IsVisible(candidate, time.GetUtcNow());

    /// <summary>Scored on what employers may find, as in the list.</summary>
    public MatchView Match(Candidate candidate, Need need)
    {
        var profile = VisibleProfile.Of(candidate, time.GetUtcNow())!;
        var id = Candidate.ProfileIdOf(candidate.Id);
        return new MatchView(
            Core.Matching.Match.Score(
                need,
                profile with
                {
                    Id = id,
                },
                taxonomy,
                weights,
                time.Today()
            ),
            ForCandidate: false,
            ShowOverqualification: !(candidate.Profile.AcceptsBelowLevelUntil >= time.Today())
        );
    }

    /// <summary>Save before anything of the person is shown.</summary>
    public void Log(Candidate candidate, AuditedView what, AuditBasis basis, Guid? need) =>
        database.AuditEntries.Add(
            new AuditEntry
            {
                Id = Guid.CreateVersion7(),
                At = time.GetUtcNow().UtcDateTime,
                ActorUserId = hiring.UserId,
                OrganisationId = hiring.Organisation.Id,
                CandidateId = candidate.Id,
                NeedId = need,
                What = what,
                Basis = basis,
            }
        );

    private async Task<IReadOnlyList<Candidate>> Visible(
        Func<IQueryable<Candidate>, IQueryable<Candidate>> which
    )
    {
        var rows = await which(database.Candidates.WithStanding().AsSplitQuery()).ToListAsync();
        return [.. rows.Where(IsVisible)];
    }
}
