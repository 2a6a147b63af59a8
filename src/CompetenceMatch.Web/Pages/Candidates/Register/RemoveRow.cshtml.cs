using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Registering;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>Asks once before a row is gone.</summary>
public sealed class RemoveRowModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    Labels labels
) : RegistrationPage(database, own, texts)
{
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public override RegistrationStep Step =>
        Kind switch
        {
            "arbeid" => RegistrationSteps.Work,
            "sprak" => RegistrationSteps.Languages,
            _ => RegistrationSteps.Studies,
        };

    public override string BackHref => Keeping(Step.Path);

    /// <summary>What the row is called; null where it is gone already.</summary>
    public string? Row =>
        Kind switch
        {
            "arbeid" => Profile.Experience.FirstOrDefault(row => row.Key == Key)?.Title,
            "skole" => Profile.Educations.FirstOrDefault(row => row.Key == Key) is { } row
                ? row.Title ?? labels.Nus(row.Nus)
                : null,
            "fagbrev" => Profile.TradeCertificates.FirstOrDefault(row => row.Key == Key)?.Trade,
            "autorisasjon" when Profile.Authorisations.Any(row => row.Profession == Key) =>
                labels.Profession(Key),
            "sprak" when Profile.Languages.Any(row => row.Language == Key) => labels.LanguageName(
                Key
            ),
            _ => null,
        };

    public IActionResult OnGet() => Row is null ? LocalRedirect(BackHref) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Row is null)
            return LocalRedirect(BackHref);
        Candidate.Profile = Without(Profile);
        if (!await Save())
            return Page();
        TempData["Notice"] = "Candidate_Removed";
        return LocalRedirect(BackHref);
    }

    private Profile Without(Profile p) =>
        Kind switch
        {
            "arbeid" => PresentJob.WithWork(p, [.. p.Experience.Where(row => row.Key != Key)]),
            "skole" => p with { Educations = [.. p.Educations.Where(row => row.Key != Key)] },
            "fagbrev" => p with
            {
                TradeCertificates = [.. p.TradeCertificates.Where(row => row.Key != Key)],
            },
            "autorisasjon" => p with
            {
                Authorisations = [.. p.Authorisations.Where(row => row.Profession != Key)],
            },
            _ => p with { Languages = [.. p.Languages.Where(row => row.Language != Key)] },
        };
}
