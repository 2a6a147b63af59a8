using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Needs;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>What the pages about one need share: the own row or nothing, and one guarded save.</summary>
public abstract class NeedPage(NeedDesk desk, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    /// <summary>The version the form was made from; another save since then is a conflict.</summary>
    [BindProperty]
    public int Version { get; set; }

    public StoredNeed Stored { get; private set; } = null!;
    public Need Need => Stored.Content;
    public bool IsConflict { get; private set; }
    public IReadOnlyList<WordingFind> Finds { get; private set; } = [];

    public bool MayPublish => Stored.Organisation!.State == OrganisationState.Approved;

    /// <summary>A need that has ended is history: it is copied, not changed.</summary>
    public bool MayChange => Stored.State is not (NeedState.Filled or NeedState.Closed);

    protected NeedDesk Desk { get; } = desk;
    protected Texts Texts { get; } = texts;

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (await Load() is { } elsewhere)
            context.Result = elsewhere;
        else
            await next();
    }

    /// <summary>Null when the page may go on.</summary>
    protected virtual async Task<IActionResult?> Load()
    {
        var found = Id is { } id ? await Desk.Own.Find(id) : null;
        if (found is null)
            return NotFound();
        Stored = found;
        return null;
    }

    /// <summary>A row that is not in the database yet, for the page that makes it.</summary>
    protected void Start(StoredNeed fresh) => Stored = fresh;

    protected void Wrong(string field, string key, params object?[] arguments) =>
        ModelState.AddModelError($"Input.{field}", Texts[key, arguments]);

    /// <summary>An explained word stays explained when the page is opened again.</summary>
    protected void ShowWordings() => Finds = Desk.Wordings(Need);

    /// <summary>E-02: a word that may shut people out is changed or explained before it is saved.</summary>
    protected void CheckWording(Need need, string? reason)
    {
        Finds = Desk.Wordings(need);
        if (Finds.Count > 0 && string.IsNullOrWhiteSpace(reason))
            Wrong(
                "WordingReason",
                "Need_Wording_Missing",
                string.Join(", ", Finds.Select(found => $"«{found.Written}»"))
            );
    }

    protected Task<bool> SaveContent(Need need, string? wordingReason)
    {
        Stored.Content = need;
        Stored.WordingReason = Finds.Count > 0 ? wordingReason?.Trim() : null;
        Desk.Database.LogNeed(Stored, null, Desk.UserId, Desk.Now);
        return Save();
    }

    /// <summary>False on a conflict: the page is shown again with what was typed and the newest version.</summary>
    protected async Task<bool> Save()
    {
        try
        {
            if (Stored.Version == Version)
            {
                await Desk.Database.SaveChangesAsync();
                return true;
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            // Told below, as for a version that was old already.
        }
        Desk.Database.ChangeTracker.Clear();
        await Load();
        IsConflict = true;
        ModelState.AddModelError("", Texts["Need_Conflict"]);
        return false;
    }

    protected IActionResult Onwards() =>
        LocalRedirect(
            Stored.State == NeedState.Draft ? NeedLinks.Check(Stored.Id) : NeedLinks.Show(Stored.Id)
        );
}
