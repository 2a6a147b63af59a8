using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>Up to five occupations, added one by one.</summary>
public sealed class WishedWorkModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    Labels labels,
    TitleChoice titles
) : RegistrationPage(database, own, texts)
{
    public const int Most = 5;

    public override RegistrationStep Step => RegistrationSteps.WishedWork;

    [BindProperty]
    public WishInput Input { get; set; } = new();

    /// <summary>Occupations the title may mean; empty while there is nothing to ask.</summary>
    public IReadOnlyList<SelectListItem> Options { get; private set; } = [];
    public IReadOnlyList<OccupationCode> Wished => Profile.WishedOccupations;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Input.Title))
            return Onwards();
        return await Add() ? Onwards() : Page();
    }

    public async Task<IActionResult> OnPostAddAsync()
    {
        if (string.IsNullOrWhiteSpace(Input.Title))
            Wrong("Title", "Candidate_Wished_Name_Missing");
        return ModelState.IsValid && await Add() ? Again() : Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string code)
    {
        Candidate.Profile = Profile with
        {
            WishedOccupations = [.. Wished.Where(one => one.Value != code)],
        };
        return await Save() ? Again() : Page();
    }

    private LocalRedirectResult Again() => LocalRedirect(Keeping(RegisterLinks.WishedWork));

    private async Task<bool> Add()
    {
        var title = Input.Title!.Trim();
        var reading = titles.Read(title, Input.Choice ?? Input.Code);
        if (reading.Occupation is not { } occupation)
        {
            Ask(reading);
            return false;
        }
        if (Wished.Count >= Most && !Wished.Contains(occupation))
        {
            Wrong("Title", "Candidate_Wished_TooMany", Most);
            return false;
        }
        Candidate.Profile = Profile with
        {
            WishedOccupations = [.. Wished.Where(one => one != occupation), occupation],
        };
        return await Save();
    }

    private void Ask(TitleReading reading)
    {
        Options =
        [
            .. reading.Options.Select(one => new SelectListItem(labels.Occupation(one), one.Value)),
        ];
        if (Options.Count == 0)
            Wrong("Title", "Candidate_Wished_Unknown");
        else
            Wrong("Choice", "Candidate_Wished_Choose");
    }
}
