using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Correcting;
using CompetenceMatch.Web.Facts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Public.Rules;

/// <summary>Every rule of one table, a page at a time.</summary>
public sealed class TableModel(LiveRules live, ReferenceTables tables) : PageModel
{
    private const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "side")]
    public int Number { get; set; } = 1;

    public RuleSheet Sheet { get; private set; } = null!;
    public IReadOnlyList<RuleView> All { get; private set; } = [];
    public IEnumerable<RuleView> Shown => All.Skip((Number - 1) * PageSize).Take(PageSize);
    public int Pages => (All.Count + PageSize - 1) / PageSize;

    public string? Caution =>
        tables.Tables.FirstOrDefault(one => one.File == Sheet.Table.File)?.CautionKey;

    public IActionResult OnGet(string tabell)
    {
        var rules = live.Current;
        if (rules.Sheet(tabell) is not { } sheet)
            return NotFound();
        Sheet = sheet;
        All = [.. sheet.Rows.Select(row => new RuleView(rules, sheet, row))];
        Number = Math.Clamp(Number, 1, Pages);
        return Page();
    }

    public string Page(int number) => $"{RuleLinks.Table(Sheet.Table)}?side={number}";
}
