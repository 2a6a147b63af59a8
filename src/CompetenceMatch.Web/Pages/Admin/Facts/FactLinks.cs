using CompetenceMatch.ReferenceData.Correcting;
using CompetenceMatch.Web.Facts;

namespace CompetenceMatch.Web.Pages.Admin.Facts;

public static class FactLinks
{
    public const string All = "/admin/fakta";
    public const string History = "/admin/fakta/historikk";

    public static string Rule(RuleView rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Rule(rule.Table, rule.Row);
    }

    public static string Rule(RuleTable table, RuleRow row)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(row);
        return $"{All}/{table.Slug}/{Uri.EscapeDataString(row.Slug)}";
    }

    public static string Field(RuleView rule, string column) => $"{Rule(rule)}/{column}";
}
