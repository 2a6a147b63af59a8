using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace CompetenceMatch.Web.Access;

/// <summary>Every area states who may enter, in its own FolderRules file; this is the list of them.</summary>
internal static class FolderRulesList
{
    public static void ApplyAll(PageConventionCollection conventions)
    {
        Pages.Public.FolderRules.Apply(conventions);
        Pages.Account.FolderRules.Apply(conventions);
        Pages.Candidates.FolderRules.Apply(conventions);
        Pages.Employers.FolderRules.Apply(conventions);
        Pages.Welcome.FolderRules.Apply(conventions);
        Pages.Regions.FolderRules.Apply(conventions);
        Pages.Admin.FolderRules.Apply(conventions);
    }
}
