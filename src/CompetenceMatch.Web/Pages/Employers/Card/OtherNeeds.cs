using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Needs;
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
            .OpenNeedsOf(need.OrganisationId, today)
            .Where(one => one.Id != need.Id)
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
