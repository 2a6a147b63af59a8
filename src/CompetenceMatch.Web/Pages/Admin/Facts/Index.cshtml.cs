using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Checking;
using CompetenceMatch.ReferenceData.Correcting;
using CompetenceMatch.Web.Facts;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Admin.Facts;

/// <summary>The corrections that count, and the rules that somebody should look at, oldest first and those without a date last.</summary>
public sealed class IndexModel(LiveRules live, ReferenceTables tables, TimeProvider time)
    : PageModel
{
    public const int Months = 12;
    private const int PageSize = 25;

    [BindProperty(SupportsGet = true, Name = "side")]
    public int Number { get; set; } = 1;

    public DateOnly Today { get; private set; }
    public int Count { get; private set; }
    public bool HasMore => Number * PageSize < Count;
    public IReadOnlyList<(FactCheck Check, RuleView Rule)> ToLook { get; private set; } = [];

    /// <summary>Those that need a look first. No rule = its row is gone from the table.</summary>
    public IReadOnlyList<(StandingCorrection One, RuleView? Rule)> Standing { get; private set; } =
    [];

    public void OnGet()
    {
        var rules = live.Current;
        Today = time.Today();
        Standing =
        [
            .. rules
                .Corrections.OrderByDescending(one => one.NeedsLook)
                .ThenByDescending(one => one.Correction.At)
                .Select(one => (one, View(rules, one.Correction.File, one.Correction.Row))),
        ];
        var checks = FactChecks
            .Of(tables)
            .Where(check => check.Reasons(Months, Today).Count > 0)
            .OrderBy(check => check.Checked ?? DateOnly.MaxValue)
            .ThenBy(check => check.File, StringComparer.Ordinal)
            .ThenBy(check => check.Id, StringComparer.Ordinal)
            .ToList();
        Count = checks.Count;
        Number = Math.Clamp(Number, 1, Math.Max(1, (Count + PageSize - 1) / PageSize));
        ToLook =
        [
            .. checks
                .Skip((Number - 1) * PageSize)
                .Take(PageSize)
                .Select(check => (check, View(rules, check.File, check.Id)!)),
        ];
    }

    private static RuleView? View(CorrectedRules rules, string file, string id) =>
        rules.Sheets.FirstOrDefault(sheet => sheet.Table.File == file) is { } sheet
        && sheet.Rows.FirstOrDefault(row => row.Id == id) is { } row
            ? new(rules, sheet, row)
            : null;
}
