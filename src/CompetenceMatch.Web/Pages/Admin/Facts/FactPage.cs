using CompetenceMatch.Web.Facts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Admin.Facts;

/// <summary>A page about one rule, or about one field of it; 404 where there is none.</summary>
public abstract class FactPage(LiveRules live) : PageModel
{
    protected LiveRules Live => live;
    public RuleView Rule { get; private set; } = null!;

    /// <summary>Null = the page is about the whole rule.</summary>
    public RuleField Field { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (Find())
            await next();
        else
            context.Result = NotFound();
    }

    private bool Find()
    {
        var rules = live.Current;
        if (
            rules.Sheet($"{RouteData.Values["tabell"]}") is not { } sheet
            || sheet.Find($"{RouteData.Values["regel"]}") is not { } row
        )
            return false;
        Rule = new(rules, sheet, row);
        if (RouteData.Values["felt"] is not string asked)
            return true;
        // Forms write addresses in small letters.
        var column = sheet.Correctable.FirstOrDefault(one =>
            string.Equals(one, asked, StringComparison.OrdinalIgnoreCase)
        );
        if (column is not null)
            Field = Rule.Field(column);
        return column is not null;
    }
}
