using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Card;

/// <summary>The organisation's other open needs that use more of what the person has learned.</summary>
internal static class OtherNeeds
{
    private const int Most = 3;

    public static async Task<IReadOnlyList<StoredNeed>> Of(
        CmDbContext database,
        StoredNeed need,
        Profile card,
        Taxonomy taxonomy,
        DateOnly today
    )
    {
        var open = await database
            .Needs.AsNoTracking()
            .Where(one =>
                one.OrganisationId == need.OrganisationId
                && one.Id != need.Id
                && one.State == NeedState.Published
                && one.ExpiresOn >= today
            )
            .OrderBy(one => one.ExpiresOn)
            .ThenBy(one => one.Id)
            .ToListAsync();
        return
        [
            .. open.Where(one =>
                    one.Content.Occupation is { } occupation
                    && UsedCompetence.In(card, occupation, one.Content.MinNus, taxonomy)
                )
                .Take(Most),
        ];
    }
}
