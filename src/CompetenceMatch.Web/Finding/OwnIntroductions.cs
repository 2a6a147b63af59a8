using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Introductions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Finding;

/// <summary>The introductions of the organisation one acts for, and what each opens now.</summary>
public sealed class OwnIntroductions(IntroductionFlow flow, Acting acting, Hiring hiring)
{
    private const int Most = 500;

    public async Task<IReadOnlyList<Introduction>> All()
    {
        var organisation = hiring.Organisation.Id;
        return await flow.Whole()
            .AsNoTracking()
            .Where(one => one.OrganisationId == organisation)
            .OrderByDescending(one => one.CreatedAt)
            .Take(Most)
            .ToListAsync();
    }

    /// <summary>With contact and consents. Somebody else's and none at all answer the same (S-03).</summary>
    public async Task<(Introduction? Found, IActionResult? Refusal)> Find(Guid id)
    {
        var one = await flow.Whole()
            .Include(row => row.Candidate!.Contact)
            .Include(row => row.Candidate!.Consents)
            .AsSplitQuery()
            .FirstOrDefaultAsync(row => row.Id == id);
        if (one is null || !await acting.ActFor(one.OrganisationId))
            return (null, new NotFoundResult());
        return await hiring.Refuses() is { } refusal ? (null, refusal) : (one, null);
    }

    /// <summary>Someone who is leaving, gone or protected is nobody any more, whatever was said before (P-02).</summary>
    public static bool IsGone(Candidate person) =>
        person.ErasedAt is not null
        || person.DeletionRequestedAt is not null
        || person.FlaggedProtected
        || person.ProtectedAnswer != false;

    /// <summary>The sections that are open to the organisation at this moment.</summary>
    public static IReadOnlyList<ConsentSection> Open(Introduction one) =>
        one.State == IntroductionState.Accepted && !IsGone(one.Candidate!) ? one.GivenSections : [];
}
