using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace CompetenceMatch.Web.Pages.Employers;

/// <summary>Who may open the pages below.</summary>
internal static class FolderRules
{
    public static void Apply(PageConventionCollection conventions)
    {
        conventions.AuthorizeFolder("/Employers", RoleNames.Employer);
        // The first page of a need makes it and changes it; a page has one route of its own.
        conventions.AddPageRoute("/Employers/Needs/Job", Needs.NeedLinks.New);
    }
}
