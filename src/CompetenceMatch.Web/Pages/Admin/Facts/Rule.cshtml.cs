using CompetenceMatch.Web.Facts;

namespace CompetenceMatch.Web.Pages.Admin.Facts;

/// <summary>The fields of one rule, to choose the one that is wrong.</summary>
public sealed class RuleModel(LiveRules live) : FactPage(live)
{
    public void OnGet() { }
}
