using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace CompetenceMatch.Web.Pages.Account;

/// <summary>Who may open the pages below.</summary>
internal static class FolderRules
{
    public static void Apply(PageConventionCollection conventions) =>
        conventions.AllowAnonymousToFolder("/Account");
}
