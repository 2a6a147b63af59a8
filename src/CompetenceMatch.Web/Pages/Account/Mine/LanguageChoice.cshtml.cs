using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Account.Mine;

/// <summary>The language of pages and mails.</summary>
public sealed class LanguageChoiceModel(CmDbContext database, Acting acting, Texts texts)
    : PageModel
{
    [BindProperty]
    public LanguageInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Languages =>
        [.. Language.Shipped.Select(one => new SelectListItem(one.Name, one.Code))];

    public async Task OnGetAsync() => Input.Code = (await Load()).Language;

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid && Language.Find(Input.Code) is null)
            ModelState.AddModelError("Input.Code", texts["Account_Language_Missing"]);
        if (!ModelState.IsValid)
            return Page();
        var chosen = Language.Find(Input.Code)!;
        (await Load()).Language = chosen.Code;
        var candidate = await database.Candidates.SingleOrDefaultAsync(one =>
            one.UserId == acting.UserId
        );
        candidate?.Language = chosen.Code;
        await database.SaveChangesAsync();
        LanguageChoice.Remember(HttpContext, chosen);
        TempData["Notice"] = "Account_Language_Saved";
        return LocalRedirect("/konto");
    }

    private Task<Data.Entities.User> Load() =>
        database.Users.SingleAsync(one => one.Id == acting.UserId);
}
