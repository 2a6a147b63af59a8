using CompetenceMatch.Web.Figures;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Welcome.RecognitionBoard;

/// <summary>All figures of recognition as a file for a spreadsheet; one line that says so before they are counted.</summary>
public sealed class CsvModel(
    RecognitionBook book,
    RecognitionSheet sheet,
    Texts texts,
    TimeProvider time
) : PageModel
{
    public IActionResult OnGet()
    {
        var figures = book.Current;
        var rows = figures is null
            ?
            [
                [texts["Demand_Counting"]],
            ]
            : sheet.Rows(figures);
        return File(
            CsvText.File(rows),
            "text/csv; charset=utf-8",
            FormattableString.Invariant(
                $"godkjenninger-{figures?.On ?? time.Today():yyyy-MM-dd}.csv"
            )
        );
    }
}
