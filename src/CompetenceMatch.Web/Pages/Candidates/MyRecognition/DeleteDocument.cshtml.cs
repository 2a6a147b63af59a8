using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.MyRecognition;

/// <summary>Asks once more before a paper is gone for good.</summary>
public sealed class DeleteDocumentModel(CaseServices services) : CasePage(services)
{
    [BindProperty(SupportsGet = true)]
    public Guid Document { get; set; }

    public CaseDocument Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await FindRow() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindRow())
            return NotFound();
        try
        {
            await Services.Documents.Remove(Row);
        }
        catch (DbUpdateConcurrencyException)
        {
            // A second press came first; what the person wants is done.
        }
        TempData["Notice"] = "Case_Paper_Deleted";
        return LocalRedirect(MyRecognitionLinks.Documents(Id));
    }

    private async Task<bool> FindRow()
    {
        if (
            !await Find()
            || await Services.Documents.Find(Document, Candidate.Id) is not { } found
            || found.CaseId != Id
        )
            return false;
        Row = found;
        return true;
    }
}
