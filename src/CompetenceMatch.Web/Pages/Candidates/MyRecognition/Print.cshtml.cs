using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.MyRecognition;

/// <summary>A chosen plan on paper, with the person's own notes.</summary>
public sealed class CasePrintModel(CaseServices services) : CasePage(services)
{
    public DateOnly Today => Services.Time.Today();

    public async Task<IActionResult> OnGetAsync() => await Find() ? Page() : NotFound();
}
