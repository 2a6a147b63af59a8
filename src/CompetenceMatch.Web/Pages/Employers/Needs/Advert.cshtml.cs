using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Needs;
using CompetenceMatch.Search.Adverts;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Pages.Employers.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>An advert becomes drafts: pasted, read, confirmed. Nothing is kept before the confirmation.</summary>
public sealed class AdvertModel(NeedDesk desk, AdvertDesk adverts, AdvertCheck check, Texts texts)
    : PageModel
{
    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public IList<AdvertDraftInput> Drafts { get; set; } = [];

    /// <summary>Null while there is nothing to look over.</summary>
    public AdvertReading? Reading { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await Show();

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Text))
            ModelState.AddModelError("Text", texts["Advert_Text_Missing"]);
        else if (Text.Length > AdvertReader.Longest)
            ModelState.AddModelError(
                "Text",
                texts["Advert_Text_Long", Text.Length, AdvertReader.Longest]
            );
        if (!ModelState.IsValid)
            return await Show();
        Reading = await adverts.Read(Text!);
        // What the reading says is not what was posted.
        ModelState.Clear();
        Drafts = [.. Reading.Posts.Select(post => AdvertDraftInput.Of(post, desk.Today))];
        return await Show();
    }

    /// <summary>Back to the text, to change it.</summary>
    public async Task<IActionResult> OnPostTextAsync()
    {
        ModelState.Clear();
        return await Show();
    }

    public async Task<IActionResult> OnPostCreateAsync()
    {
        if (await desk.Acting.Organisation() is not { } organisation)
            return LocalRedirect(OrganisationLinks.List);
        Reading = await adverts.Read(Text ?? "");
        if (Reading.Posts.Count != Drafts.Count)
            return await OnPostAsync();
        var made = Drafts
            .Index()
            .Where(draft => draft.Item.Include)
            .Select(draft => Stored(organisation, draft.Item, draft.Index))
            .ToList();
        if (made.Count == 0)
            ModelState.AddModelError("Drafts[0].Include", texts["Advert_None_Chosen"]);
        if (!ModelState.IsValid)
            return await Show();
        return await Save(made);
    }

    private StoredNeed Stored(Organisation organisation, AdvertDraftInput input, int post)
    {
        var draft = desk.Draft(organisation);
        draft.Content = check.Of(input, post, draft.Content, ModelState);
        return draft;
    }

    private async Task<IActionResult> Save(List<StoredNeed> made)
    {
        desk.Database.Needs.AddRange(made);
        foreach (var draft in made)
            desk.Database.LogNeed(draft, null, desk.UserId, desk.Now);
        await desk.Database.SaveChangesAsync();
        TempData["Notice"] = made.Count == 1 ? "Advert_Made_One" : "Advert_Made_Several";
        return LocalRedirect(made.Count == 1 ? NeedLinks.Job(made[0].Id) : NeedLinks.List);
    }

    private async Task<IActionResult> Show() =>
        await desk.Acting.Organisation() is null ? LocalRedirect(OrganisationLinks.List) : Page();
}
