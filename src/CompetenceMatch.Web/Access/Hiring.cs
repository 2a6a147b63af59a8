using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Pages.Employers.Find;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Access;

/// <summary>The gate before every page that shows people to employers: an active member of an approved organisation.</summary>
public sealed class Hiring(CmDbContext database, Acting acting)
{
    /// <summary>Set once the gate is open.</summary>
    public Organisation Organisation { get; private set; } = null!;

    /// <summary>Set once the gate of a need's page is open.</summary>
    public StoredNeed Need { get; private set; } = null!;

    public Guid UserId => acting.UserId;

    /// <summary>Null = come in; else the page that says what is missing.</summary>
    public async Task<IActionResult?> Refuses()
    {
        if (await acting.Organisation() is not { State: OrganisationState.Approved } organisation)
            return new RedirectResult(FindLinks.NotYet);
        Organisation = organisation;
        return null;
    }

    /// <summary>Somebody else's need and a need that does not exist answer the same (S-03).</summary>
    public async Task<IActionResult?> RefusesNeed(Guid id)
    {
        if (await OwnNeed(id) is not { } need)
            return new NotFoundResult();
        Need = need;
        return await Refuses();
    }

    public async Task<StoredNeed?> OwnNeed(Guid id)
    {
        var need = await database
            .Needs.Include(one => one.Organisation)
            .FirstOrDefaultAsync(one => one.Id == id);
        return need is not null && await acting.ActFor(need.OrganisationId) ? need : null;
    }
}
