using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Registering;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>A Norwegian authorisation for a profession that the law closes.</summary>
public sealed class ApprovalModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    Taxonomy taxonomy,
    Labels labels
) : RegistrationPage(database, own, texts)
{
    public override RegistrationStep Step => RegistrationSteps.Studies;
    public override string BackHref => Keeping(RegisterLinks.Studies);

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = RowKeys.NewRow;

    [BindProperty]
    public ApprovalInput Input { get; set; } = new();

    public bool IsNew => Key == RowKeys.NewRow;

    public IReadOnlyList<SelectListItem> Professions =>
        [
            .. taxonomy
                .Professions.Values.Where(row => row.ClosesOccupation)
                .Select(row => new SelectListItem(labels.Profession(row.Id), row.Id))
                .OrderBy(item => item.Text, StringComparer.CurrentCultureIgnoreCase),
        ];

    private Authorisation? Row =>
        Profile.Authorisations.FirstOrDefault(row => row.Profession == Key);

    public IActionResult OnGet()
    {
        if (!IsNew && Row is null)
            return LocalRedirect(BackHref);
        Input = new ApprovalInput { Profession = Row?.Profession, State = Row?.State };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.Profession is null || !taxonomy.Professions.ContainsKey(Input.Profession))
            Wrong("Profession", "Candidate_Approval_Profession_Missing");
        if (Input.State is null)
            Wrong("State", "Candidate_Approval_State_Missing");
        if (!ModelState.IsValid)
            return Page();
        var row = new Authorisation(Input.Profession!, Input.State!.Value);
        Candidate.Profile = Profile with
        {
            Authorisations =
            [
                .. Profile.Authorisations.Where(one =>
                    one.Profession != Key && one.Profession != row.Profession
                ),
                row,
            ],
        };
        return await SaveAndGo(BackHref);
    }
}
