using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>Right to work, and the ground of residence that decides the recognition route and nothing else.</summary>
public sealed class RightModel(CmDbContext database, OwnCandidate own, Texts texts)
    : RegistrationPage(database, own, texts)
{
    public override RegistrationStep Step => RegistrationSteps.RightToWork;

    [BindProperty]
    public RightInput Input { get; set; } = new();

    public void OnGet() =>
        Input = new RightInput { RightToWork = Profile.RightToWork, Residence = Profile.Residence };

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        Candidate.Profile = Profile with
        {
            RightToWork = Input.RightToWork,
            Residence = Input.Residence,
        };
        return await SaveAndGo();
    }
}
