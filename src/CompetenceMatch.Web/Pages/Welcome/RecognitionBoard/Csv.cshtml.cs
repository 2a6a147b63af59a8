using CompetenceMatch.Web.Figures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Welcome.RecognitionBoard;

/// <summary>All figures of recognition as a file for a spreadsheet; none before they are counted.</summary>
public sealed class CsvModel(RecognitionBook book, RecognitionSheet sheet) : PageModel
{
    public IActionResult OnGet() =>
        book.Current is { } figures
            ? File(
                CsvText.File(sheet.Rows(figures)),
                "text/csv; charset=utf-8",
                FormattableString.Invariant($"godkjenninger-{figures.On:yyyy-MM-dd}.csv")
            )
            : NotFound();
}
