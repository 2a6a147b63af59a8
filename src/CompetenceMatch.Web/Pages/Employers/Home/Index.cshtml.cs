using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Pages.Employers.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Employers.Home;

/// <summary>What waits for the organisation first, then its needs.</summary>
public sealed class HomeModel(Acting acting, HomeQuery query) : PageModel
{
    public Organisation? Organisation { get; private set; }
    public HomeSummary? Summary { get; private set; }

    /// <summary>Where the user waits to be let in, while a member of nothing yet.</summary>
    public IReadOnlyList<Membership> Asked { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var membership = await acting.Membership();
        if (membership is null)
        {
            Asked = await acting.Memberships();
            return Asked.Count == 0 ? Redirect(OrganisationLinks.List) : Page();
        }
        Organisation = membership.Organisation;
        Summary = await query.For(membership);
        return Page();
    }
}
