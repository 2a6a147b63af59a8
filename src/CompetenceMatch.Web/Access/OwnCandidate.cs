using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Access;

/// <summary>The signed-in person's own candidate row, with contact and consents; never somebody else's.</summary>
public sealed class OwnCandidate(CmDbContext database, Acting acting, TimeProvider time)
{
    public Task<Candidate?> Find() =>
        database
            .Candidates.WithStanding()
            .FirstOrDefaultAsync(candidate => candidate.UserId == acting.UserId);

    /// <summary>Made at the first visit, so that every later page has a row to save into.</summary>
    public async Task<Candidate> FindOrCreate()
    {
        if (await Find() is { } known)
            return known;
        var candidate = New();
        database.Add(candidate);
        try
        {
            await database.SaveChangesAsync();
            return candidate;
        }
        catch (DbUpdateException)
        {
            // Two tabs may open at once: the other one made the row.
            database.ChangeTracker.Clear();
            if (await Find() is { } made)
                return made;
            throw;
        }
    }

    private Candidate New()
    {
        var id = Guid.CreateVersion7(time.GetUtcNow());
        return new Candidate
        {
            Id = id,
            UserId = acting.UserId,
            PublicCode = PublicCode.New(),
            Profile = new Profile { Id = Candidate.ProfileIdOf(id) },
            Language = Language.Current.Code,
        };
    }
}
