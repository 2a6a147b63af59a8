using CompetenceMatch.Core.Matching;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Indexing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Employers.Find;

/// <summary>What the list for a need and the free search share: one query value, one list.</summary>
public abstract class FindPage(
    FindPeople people,
    AskedWords asked,
    Hiring hiring,
    Taxonomy taxonomy
) : PageModel
{
    [BindProperty]
    public WordsInput Input { get; set; } = new();

    public FoundPeople Found { get; private set; } = null!;

    /// <summary>The need that people are listed for; null in a free search without one.</summary>
    public StoredNeed? Need { get; protected set; }

    protected Hiring Gate => hiring;

    /// <summary>Null = come in.</summary>
    protected abstract Task<IActionResult?> Enter();

    protected abstract SearchAddress Address { get; }

    /// <summary>What the page itself adds to the query of the URL.</summary>
    protected abstract CandidateQuery Complete(CandidateQuery query);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Enter() is { } refusal)
            return refusal;
        if (await Show() is { } busy)
            return busy;
        Input = new WordsInput { Words = Found.Query.Words };
        return Page();
    }

    /// <summary>Words come by POST and go on as a sealed token; the rest of the URL stays.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await Enter() is { } refusal)
            return refusal;
        if (!ModelState.IsValid)
            return await Show() ?? Page();
        var words = Input.Words?.Trim();
        var query = Read() with { Page = 1, Words = words is { Length: > 0 } ? words : null };
        var address = query.Words is null
            ? Address
            : Address with
            {
                Words = asked.Seal(query.Words, hiring.Organisation.Id),
            };
        return Redirect(address.Of(query));
    }

    public async Task<IActionResult> OnPostUnmetAsync()
    {
        if (await Enter() is { } refusal)
            return refusal;
        var query = Read();
        await people.KeepUnmet(query, query.Need is null ? null : Need, Region(query));
        TempData["Notice"] = "Find_Unmet_Kept";
        return Redirect(Address.Of(query));
    }

    // Null = the page can be shown.
    private async Task<IActionResult?> Show()
    {
        var stop = HttpContext.RequestAborted;
        if (await people.Search(Address, Read(), Need, stop) is { } found)
        {
            Found = found;
            return null;
        }
        Response.Headers.RetryAfter = $"{SlowSearch.Again.TotalSeconds:0}";
        return StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    private CandidateQuery Read()
    {
        var pairs = Request.Query.SelectMany(pair =>
            pair.Value.Select(value => KeyValuePair.Create(pair.Key, value))
        );
        var query = CandidateQueryString.Read(pairs).Query with
        {
            Words = asked.Open(Request.Query[AskedWords.Key], hiring.Organisation.Id),
        };
        return Complete(query);
    }

    private string? Region(CandidateQuery query)
    {
        if (query.Regions.Count > 0)
            return query.Regions[0];
        var place = query.TravelFrom ?? query.Need?.Municipality;
        return place is null ? null : taxonomy.Municipalities.GetValueOrDefault(place)?.Region;
    }
}
