using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Pages.Employers.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>All needs of the organisation one acts for, grouped by what can be done with them.</summary>
public sealed class NeedListModel(CmDbContext database, Acting acting) : PageModel
{
    public ILookup<string, StoredNeed> Groups { get; private set; } =
        Array.Empty<StoredNeed>().ToLookup(_ => "");

    public async Task<IActionResult> OnGetAsync()
    {
        if (await acting.Organisation() is not { } organisation)
            return Redirect(OrganisationLinks.List);
        var needs = await database
            .Needs.AsNoTracking()
            .Where(one => one.OrganisationId == organisation.Id)
            .OrderByDescending(one => one.UpdatedAt)
            .ToListAsync();
        Groups = needs.ToLookup(one => NeedGroups.Of(one.State));
        return Page();
    }
}
