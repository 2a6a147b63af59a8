using CompetenceMatch.Web.Figures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Regions;

/// <summary>All region figures as a file for a spreadsheet.</summary>
public sealed class CsvModel(RegionBook book, RegionSheet sheet) : PageModel
{
    public async Task<IActionResult> OnGetAsync()
    {
        var figures = await book.Now();
        return File(
            CsvText.File(sheet.Rows(figures)),
            "text/csv; charset=utf-8",
            FormattableString.Invariant($"regioner-{figures.On:yyyy-MM-dd}.csv")
        );
    }
}
