using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Pages.Candidates.MyMatches;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.PresentWork;

/// <summary>"I want this anyway": until the person's own date nobody is told of more education than asked.</summary>
public sealed class BelowModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    TimeProvider time
) : CandidatePage(own)
{
    private const int MostYears = 2;

    [BindProperty]
    public BelowInput Input { get; set; } = new();

    public bool IsSet => Profile.AcceptsBelowLevelUntil >= time.Today();

    public void OnGet() =>
        Input = new BelowInput { Until = DateParts.From(Profile.AcceptsBelowLevelUntil) };

    public async Task<IActionResult> OnPostAsync()
    {
        var until = Input.Until.ToDate();
        if (until is null || string.IsNullOrWhiteSpace(Input.Until.Day))
            ModelState.AddModelError("Input.Until", texts["Me_Below_Missing"]);
        else if (until < time.Today() || until > time.Today().AddYears(MostYears))
            ModelState.AddModelError("Input.Until", texts["Me_Below_Range", MostYears]);
        return ModelState.IsValid ? await Save(until, "Me_Below_Saved") : Page();
    }

    public Task<IActionResult> OnPostRemoveAsync() => Save(null, "Me_Below_Removed");

    private Task<IActionResult> Save(DateOnly? until, string notice)
    {
        Candidate.Profile = Profile with { AcceptsBelowLevelUntil = until };
        return SaveAndGo(database, notice, MyMatchLinks.List);
    }
}
