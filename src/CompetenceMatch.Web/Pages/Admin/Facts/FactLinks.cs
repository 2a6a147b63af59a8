using CompetenceMatch.Web.Facts;

namespace CompetenceMatch.Web.Pages.Admin.Facts;

public static class FactLinks
{
    public const string All = "/admin/fakta";
    public const string History = "/admin/fakta/historikk";

    public static string Rule(RuleView rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return RuleLinks.Correct(rule.Table, rule.Row);
    }

    public static string Field(RuleView rule, string column) => $"{Rule(rule)}/{column}";
}
