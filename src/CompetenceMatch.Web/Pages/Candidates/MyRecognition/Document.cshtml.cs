using CompetenceMatch.Core.Uploads;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.MyRecognition;

/// <summary>The person's own file, to be saved and never to be run.</summary>
public sealed class DocumentFileModel(CaseServices services) : CasePage(services)
{
    public async Task<IActionResult> OnGetAsync(Guid document)
    {
        if (
            !await Find()
            || await Services.Documents.Find(document, Candidate.Id) is not { } found
            || found.CaseId != Id
            || await Services.Documents.Read(found) is not { } content
        )
            return NotFound();
        HttpContext.Sandbox();
        return File(content, MediaTypes.Name(found.Media), found.FileName);
    }
}
