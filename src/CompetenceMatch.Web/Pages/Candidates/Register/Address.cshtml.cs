using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>The protected-address question. Its title says nothing, and no answer hides like a yes does (P-01).</summary>
public sealed class AddressModel(CmDbContext database, OwnCandidate own, Texts texts)
    : RegistrationPage(database, own, texts)
{
    public override RegistrationStep Step => RegistrationSteps.Address;

    [BindProperty]
    public AddressInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Answers =>
        [
            new(Texts["Candidate_Address_No"], "no"),
            new(Texts["Candidate_Address_Yes"], "yes"),
            new(Texts["Candidate_Address_Skip"], "skip"),
        ];

    public void OnGet() =>
        Input = new AddressInput
        {
            Answer = Candidate.ProtectedAnswer switch
            {
                true => "yes",
                false => "no",
                null => null,
            },
        };

    public async Task<IActionResult> OnPostAsync()
    {
        Candidate.ProtectedAnswer = Input.Answer switch
        {
            "yes" => true,
            "no" => false,
            _ => null,
        };
        return await SaveAndGo();
    }
}
