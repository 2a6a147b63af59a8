using CompetenceMatch.ReferenceData.Correcting;

namespace CompetenceMatch.Web.Facts;

/// <summary>The addresses of the rules; a rule's is made of its stable id.</summary>
public static class RuleLinks
{
    public const string All = "/om/regler";

    /// <summary>Where an administrator corrects the rule.</summary>
    public static string Correct(RuleTable table, RuleRow row) =>
        $"/admin/fakta/{table.Slug}/{Uri.EscapeDataString(row.Slug)}";

    public static string Table(RuleTable table) => $"{All}/{table.Slug}";

    public static string One(RuleTable table, RuleRow row) =>
        $"{All}/{table.Slug}/{Uri.EscapeDataString(row.Slug)}";
}
