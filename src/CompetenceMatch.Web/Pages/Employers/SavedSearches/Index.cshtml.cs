using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.SavedSearches;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Employers.SavedSearches;

/// <summary>The member's saved searches, those with news first.</summary>
public sealed class SavedListModel(Hiring hiring, OwnSearches own) : PageModel
{
    public IReadOnlyList<SavedSearch> Searches { get; private set; } = [];
    public IReadOnlyDictionary<Guid, int> News { get; private set; } = new Dictionary<Guid, int>();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await hiring.Refuses() is { } refusal)
            return refusal;
        News = await own.News();
        Searches = [.. (await own.All()).OrderByDescending(one => NewOf(one) > 0)];
        return Page();
    }

    public int NewOf(SavedSearch search) => News.GetValueOrDefault(search.Id);
}
