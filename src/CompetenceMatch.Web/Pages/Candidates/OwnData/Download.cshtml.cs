using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.OwnData;

public sealed class DownloadModel(
    OwnCandidate own,
    PasswordAgain password,
    OwnDataExport export,
    Texts texts
) : CandidatePage(own)
{
    [BindProperty]
    public PasswordInput Input { get; set; } = new();

    public bool AsksPassword { get; private set; }

    public async Task OnGetAsync() => AsksPassword = await password.IsAsked();

    public async Task<IActionResult> OnPostAsync()
    {
        AsksPassword = await password.IsAsked();
        if (!await password.IsRight(Input.Password))
        {
            ModelState.AddModelError("Input.Password", texts["Me_Password_Wrong"]);
            return Page();
        }
        return File(await export.Zip(Candidate), "application/zip", "competencematch.zip");
    }
}
