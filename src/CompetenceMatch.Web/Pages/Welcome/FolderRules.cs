using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace CompetenceMatch.Web.Pages.Welcome;

/// <summary>Who may open the pages below.</summary>
internal static class FolderRules
{
    public static void Apply(PageConventionCollection conventions) =>
        conventions.AuthorizeFolder("/Welcome", RoleNames.Welcome);
}
