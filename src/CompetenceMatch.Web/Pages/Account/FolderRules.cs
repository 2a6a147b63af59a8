using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace CompetenceMatch.Web.Pages.Account;

/// <summary>Who may open the pages below: anyone, but for one's own account.</summary>
internal static class FolderRules
{
    public static void Apply(PageConventionCollection conventions)
    {
        conventions.AuthorizeFolder("/Account/Mine");
        foreach (
            var open in (string[])
                [
                    "SignIn",
                    "SignOut",
                    "Register",
                    "Confirm",
                    "Forgotten",
                    "NoAccess",
                    "Demo",
                    "CheckIn",
                    "StopAlert",
                ]
        )
            conventions.AllowAnonymousToFolder($"/Account/{open}");
        // The page of every 403, instead of the general error page.
        conventions.AddPageRoute("/Account/NoAccess/Index", "/feil/403");
    }
}
