using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Admin.Organisations;

/// <summary>All organisations, those that wait first.</summary>
public sealed class IndexModel(CmDbContext database) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "tilstand")]
    public OrganisationState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "side")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<OrganisationLine> Lines { get; private set; } = [];
    public int Total { get; private set; }
    public bool HasMore => Number * PageSize < Total;

    public async Task OnGetAsync()
    {
        Number = Math.Clamp(Number, 1, 10_000);
        var found = database.Organisations.Where(one => State == null || one.State == State);
        Total = await found.CountAsync();
        Lines = await found
            .OrderByDescending(one => one.State == OrganisationState.Pending)
            .ThenBy(one => one.Name)
            .Skip((Number - 1) * PageSize)
            .Take(PageSize)
            .Select(one => new OrganisationLine(
                one.Number,
                one.Name,
                one.Municipality,
                one.Kind,
                one.State,
                one.CreatedAt,
                one.Memberships.Count(member => member.State == MembershipState.Active)
            ))
            .ToListAsync();
    }
}
