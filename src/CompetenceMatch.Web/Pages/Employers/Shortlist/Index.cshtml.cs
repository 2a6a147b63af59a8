using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Shortlist;

/// <summary>The people an organisation keeps in mind for a need. Each press of a button is a row of its own.</summary>
public sealed class ShortlistModel(
    CmDbContext database,
    Hiring hiring,
    VisiblePeople people,
    ShortlistQuery query,
    Texts texts
) : PageModel
{
    private const int LongestNote = 500;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public StoredNeed Need => hiring.Need;
    public IReadOnlyList<ShortlistLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await hiring.RefusesNeed(Id) is { } refusal)
            return refusal;
        Lines = await query.Of(Need);
        return Page();
    }

    public async Task<IActionResult> OnPostAddAsync(string? code, string? back)
    {
        if (await hiring.RefusesNeed(Id) is { } refusal)
            return refusal;
        if (await people.Find(code) is not { } candidate)
            return NotFound();
        if (!await Entry(candidate.Id).AnyAsync())
        {
            database.Shortlist.Add(
                new ShortlistEntry
                {
                    NeedId = Id,
                    CandidateId = candidate.Id,
                    AddedBy = hiring.UserId,
                }
            );
            await SaveOnce(candidate.Id);
        }
        return Back(back);
    }

    /// <summary>By code from a list of people, by id from the shortlist, where a hidden person has no code.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(string? code, Guid? person, string? back)
    {
        if (await hiring.RefusesNeed(Id) is { } refusal)
            return refusal;
        var id = person ?? (await people.Find(code))?.Id;
        await Entry(id ?? Guid.Empty).ExecuteDeleteAsync();
        return Back(back);
    }

    public async Task<IActionResult> OnPostNoteAsync(Guid person, string? note)
    {
        if (await hiring.RefusesNeed(Id) is { } refusal)
            return refusal;
        if (await Entry(person).FirstOrDefaultAsync() is not { } entry)
            return NotFound();
        if (note?.Length > LongestNote)
        {
            ModelState.SetModelValue($"note-{person:N}", note, note);
            ModelState.AddModelError($"note-{person:N}", texts["List_Note_Long"]);
            Lines = await query.Of(Need);
            return Page();
        }
        entry.Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        await database.SaveChangesAsync();
        TempData["Notice"] = "List_Note_Saved";
        return Back(null);
    }

    private IQueryable<ShortlistEntry> Entry(Guid candidate) =>
        database.Shortlist.Where(one => one.NeedId == Id && one.CandidateId == candidate);

    // A colleague, or an impatient second press, may have been a moment faster: then all is as asked.
    private async Task SaveOnce(Guid candidate)
    {
        try
        {
            await database.SaveChangesAsync();
        }
        catch (DbUpdateException) when (Entry(candidate).Any()) { }
    }

    private IActionResult Back(string? back) =>
        Redirect(Url.IsLocalUrl(back) ? back : ShortlistLinks.List(Id));
}
