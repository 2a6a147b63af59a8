using CompetenceMatch.Core.Organisations;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Organisations;

/// <summary>The organisation is here already: ask those in charge to be let in.</summary>
public sealed class JoinModel(CmDbContext database, Acting acting) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    public Organisation Organisation { get; private set; } = null!;
    public MembershipState? Mine { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load())
            return NotFound();
        var mine = Organisation.Memberships.Find(one => one.UserId == acting.UserId);
        if (mine is null)
        {
            mine = new Membership { OrganisationId = Organisation.Id, UserId = acting.UserId };
            database.Memberships.Add(mine);
        }
        if (Mine is null or MembershipState.Ended)
        {
            mine.Role = MembershipRole.Member;
            mine.State = MembershipState.Pending;
            await database.SaveChangesAsync();
        }
        TempData["Notice"] = "Employer_Join_Asked";
        return Redirect(OrganisationLinks.List);
    }

    private async Task<bool> Load()
    {
        if (!OrganisationNumber.TryParse(Number, out var number))
            return false;
        var found = await database
            .Organisations.Include(one => one.Memberships)
            .FirstOrDefaultAsync(one => one.Number == number.Value);
        if (found is null)
            return false;
        Organisation = found;
        Mine = found.Memberships.Find(one => one.UserId == acting.UserId)?.State;
        return true;
    }
}
