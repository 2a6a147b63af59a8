using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;

namespace CompetenceMatch.Web.Pages.Account.SignIn;

/// <summary>The last thing of every way to sign in: the person's language, and the roles that say where to.</summary>
internal static class Arrival
{
    public static async Task<IList<string>> Roles(HttpContext context, SignIns signIns, User user)
    {
        if (!LanguageChoice.IsChosen(context) && Language.Find(user.Language) is { } language)
            LanguageChoice.Remember(context, language);
        return await signIns.UserManager.GetRolesAsync(user);
    }
}
