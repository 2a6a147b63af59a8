using CompetenceMatch.Web.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.OutputCaching;

namespace CompetenceMatch.Web.Pages.Public;

/// <summary>Who may open the pages below, and which of them are made once for many.</summary>
internal static class FolderRules
{
    public static void Apply(PageConventionCollection conventions)
    {
        conventions.AllowAnonymousToFolder("/Public");
        conventions.AddFolderApplicationModelConvention("/Public/About", Keep);
        conventions.AddPageApplicationModelConvention("/Public/Index", Keep);
    }

    private static void Keep(PageApplicationModel page) =>
        page.EndpointMetadata.Add(new OutputCacheAttribute { PolicyName = PublicPage.Name });
}
