using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.SavedSearches;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Employers.SavedSearches;

/// <summary>Keeps the search of the URL under a name, with a rhythm for the mails.</summary>
public sealed class NewSavedModel(
    CmDbContext database,
    Hiring hiring,
    OwnSearches own,
    AskedWords asked,
    SearchNames names,
    Texts texts,
    TimeProvider time
) : PageModel
{
    private const int Most = 50;

    [BindProperty]
    public SavedInput Input { get; set; } = new();

    public CandidateQuery Query { get; private set; } = new();
    public StoredNeed? Need { get; private set; }

    /// <summary>A search for everybody would tell of everybody.</summary>
    public bool IsOpenToAll => Need is null && Query.Filters.Count == 0;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Enter() is { } refusal)
            return refusal;
        Input = new SavedInput { Name = names.For(Query), Rhythm = AlertRhythm.Weekly };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Enter() is { } refusal)
            return refusal;
        if (await own.Count() >= Most)
            ModelState.AddModelError("Input.Name", texts["Saved_TooMany", Most]);
        if (!ModelState.IsValid || IsOpenToAll)
            return Page();
        database.SavedSearches.Add(Search());
        await database.SaveChangesAsync();
        TempData["Notice"] = "Saved_Kept";
        return Redirect(SavedLinks.List);
    }

    private SavedSearch Search()
    {
        var words = Query.Words is { } free ? IdentifierScan.Clean(free) : null;
        return new SavedSearch
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            OrganisationId = hiring.Organisation.Id,
            UserId = hiring.UserId,
            Name = Input.Name!.Trim(),
            Filters = SavedQuery.Filters(Query, Need?.Content),
            Words = string.IsNullOrEmpty(words) ? null : words,
            NeedId = Need?.Id,
            Rhythm = Input.Rhythm!.Value,
            LastSeenAt = time.UtcNow(),
            UnsubscribeToken = SearchTokens.New(),
        };
    }

    private async Task<IActionResult?> Enter()
    {
        var isForNeed = Guid.TryParse(Request.Query[SavedLinks.Need], out var id);
        if ((isForNeed ? await hiring.RefusesNeed(id) : await hiring.Refuses()) is { } refusal)
            return refusal;
        Need = isForNeed ? hiring.Need : null;
        var pairs = Request.Query.SelectMany(pair =>
            pair.Value.Select(value => KeyValuePair.Create(pair.Key, value))
        );
        var query = CandidateQueryString.Read(pairs).Query with
        {
            Words = asked.Open(Request.Query[AskedWords.Key], hiring.Organisation.Id),
        };
        Query = Need is null
            ? query
            : NeedQuery.Complete(query, Need.Content, Request.Query[SearchAddress.Chosen] == "yes");
        return null;
    }
}
