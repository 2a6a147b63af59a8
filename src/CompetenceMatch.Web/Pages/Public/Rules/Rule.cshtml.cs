using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Facts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Public.Rules;

/// <summary>One rule, what is corrected in it, and what was.</summary>
public sealed class RuleModel(LiveRules live, CmDbContext database) : PageModel
{
    private const int Most = 50;

    public RuleView Rule { get; private set; } = null!;

    /// <summary>Corrections that count no more, newest first. Who made them is for administrators.</summary>
    public IReadOnlyList<FactCorrection> Earlier { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string tabell, string regel)
    {
        var rules = live.Current;
        if (rules.Sheet(tabell) is not { } sheet || sheet.Find(regel) is not { } row)
            return NotFound();
        Rule = new(rules, sheet, row);
        Earlier = await database
            .FactCorrections.AsNoTracking()
            .Where(one => one.File == sheet.Table.File && one.Row == row.Id)
            .Where(one => one.WithdrawnAt != null)
            .OrderByDescending(one => one.CorrectedAt)
            .ThenByDescending(one => one.Id)
            .Take(Most)
            .ToListAsync();
        return Page();
    }
}
