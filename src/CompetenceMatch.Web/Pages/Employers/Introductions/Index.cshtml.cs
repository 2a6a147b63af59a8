using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Finding;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Employers.Introductions;

/// <summary>All introductions of the organisation; unanswered questions first.</summary>
public sealed class IntroductionsModel(Hiring hiring, OwnIntroductions own) : PageModel
{
    public ILookup<string, Introduction> Groups { get; private set; } =
        Array.Empty<Introduction>().ToLookup(_ => "");

    public async Task<IActionResult> OnGetAsync()
    {
        if (await hiring.Refuses() is { } refusal)
            return refusal;
        Groups = (await own.All()).ToLookup(one => IntroductionGroups.Of(one.State));
        return Page();
    }
}
