using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Hosting;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Account.Demo;

/// <summary>I-28: sign in as an invented person. Without the demo the page does not exist.</summary>
public sealed class IndexModel(CmDbContext database, Settings settings, SignIns signIns) : PageModel
{
    public IReadOnlyList<DemoPerson> Candidates { get; private set; } = [];
    public IReadOnlyList<DemoPerson> Employers { get; private set; } = [];
    public IReadOnlyList<DemoPerson> Welcome { get; private set; } = [];
    public IReadOnlyList<DemoPerson> Admins { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!settings.Demo.Enabled)
            return NotFound();
        var people = new DemoPeople(database);
        Candidates = await people.FromManyCountries();
        Employers = await people.FromOrganisations();
        Welcome = await people.InRole(RoleNames.Welcome);
        Admins = await people.InRole(RoleNames.Admin);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid person)
    {
        if (!settings.Demo.Enabled)
            return NotFound();
        var user = await signIns.UserManager.FindByIdAsync(person.ToString());
        if (user is not { PasswordHash: null } || !await signIns.CanSignInAsync(user))
            return NotFound();
        // One press, also for those who would need two steps: there is nothing to protect in the demo.
        await signIns.SignInFully(user);
        if (!LanguageChoice.IsChosen(HttpContext) && Language.Find(user.Language) is { } language)
            LanguageChoice.Remember(HttpContext, language);
        return LocalRedirect(RoleHomes.Of(await signIns.UserManager.GetRolesAsync(user)));
    }
}
