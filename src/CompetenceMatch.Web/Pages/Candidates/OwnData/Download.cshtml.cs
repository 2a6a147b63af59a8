using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.OwnData;

public sealed class DownloadModel(
    OwnCandidate own,
    ProofAgain proof,
    OwnDataExport export,
    Texts texts
) : CandidatePage(own)
{
    [BindProperty]
    public ProofInput Input { get; set; } = new();

    public AskedAgain Asked { get; private set; } = new(false, false);

    public async Task OnGetAsync() => Asked = await proof.Asks();

    public async Task<IActionResult> OnPostAsync()
    {
        Asked = await proof.Asks();
        if (!await proof.IsRight(Input))
        {
            ModelState.AddModelError("Input.Password", texts["Secure_Proof_Wrong"]);
            return Page();
        }
        Response.ContentType = "application/zip";
        Response.Headers.ContentDisposition = "attachment; filename=competencematch.zip";
        // A part of a ZIP closes with a plain write; the rest is asynchronous.
        HttpContext.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO =
            true;
        await export.Write(Candidate, Response.Body);
        return new EmptyResult();
    }
}
