using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Pages.Employers.Find;
using CompetenceMatch.Web.SavedSearches;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Employers.SavedSearches;

/// <summary>From a saved search to its list: the news is seen from here on, and marked there.</summary>
public sealed class OpenModel(Hiring hiring, Acting acting, OwnSearches own, AskedWords asked)
    : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await own.Find(id) is not { } search)
            return NotFound();
        if (await hiring.Refuses() is { } refusal)
            return refusal;
        await own.MarkSeen(search);
        // The link may come from a mail, while another organisation was the last one used.
        acting.Choose(search.Organisation!);
        var words = search.Words is { } kept ? asked.Seal(kept, search.OrganisationId) : null;
        var path = search.NeedId is { } need ? FindLinks.ForNeed(need) : FindLinks.Search;
        var address = new SearchAddress(path, words, search.NeedId is not null, null)
        {
            Saved = search.Id,
        };
        return Redirect(address.Of(SavedQuery.Of(search)));
    }
}
