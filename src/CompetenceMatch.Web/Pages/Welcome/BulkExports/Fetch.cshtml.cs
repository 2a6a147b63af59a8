using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.BulkExports;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Welcome.BulkExports;

/// <summary>The file, once, for the one who asked, after a colleague's yes and a proof of who is asking.</summary>
public sealed class FetchModel(
    CmDbContext database,
    ExportingTeam team,
    ProofAgain proof,
    PeopleList list,
    Texts texts,
    TimeProvider time
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ProofInput Input { get; set; } = new();

    public AskedAgain Asked { get; private set; } = new(false, false);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Find() is null)
            return NotFound();
        Asked = await proof.Asks();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Find() is not { } asked)
            return NotFound();
        if (await proof.IsRight(Input))
            return File(await list.Fetch(asked), PeopleCsv.ContentType, "competencematch.csv");
        Asked = await proof.Asks();
        ModelState.AddModelError("Input.Password", texts["Secure_Proof_Wrong"]);
        return Page();
    }

    private async Task<BulkExport?> Find()
    {
        if (!await team.Enter())
            return null;
        var id = team.OrganisationId;
        var asked = await database.BulkExports.FirstOrDefaultAsync(one =>
            one.Id == Id && one.OrganisationId == id
        );
        return asked is not null && BulkExportRule.MayFetch(asked, team.UserId, time.UtcNow())
            ? asked
            : null;
    }
}
