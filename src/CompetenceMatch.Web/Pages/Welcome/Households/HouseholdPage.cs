using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Welcome.Households;

/// <summary>A page about one of the team's households. A look at it is a look at everybody in it: the log rows are saved first.</summary>
public abstract class HouseholdPage(HouseholdServices services) : TeamPage(services.Team)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public Household Household { get; private set; } = null!;

    protected HouseholdServices Services { get; } = services;
    protected Texts Texts => Services.Texts;

    protected override async Task<bool> IsFound()
    {
        if (await Services.Households.Find(Code) is not { } found)
            return false;
        (Household, Code) = (found, found.PublicCode);
        if (!IsOpen())
            return false;
        if (HttpMethods.IsGet(Request.Method))
        {
            found.Members.ForEach(one =>
                Services.People.Log(one.CandidateId, AuditedView.Checklist)
            );
            await Services.Database.SaveChangesAsync();
        }
        return true;
    }

    /// <summary>False where the page has nothing to be about.</summary>
    protected virtual bool IsOpen() => true;

    /// <summary>A change since the form was opened is a conflict.</summary>
    protected void ChangeFrom(object row, int version) =>
        Services.Database.Entry(row).Property("Version").OriginalValue = version;

    protected Task<IActionResult> SaveAndShow(string notice = "Checklist_Saved") =>
        SaveAndGo(Services.Database, notice, HouseholdLinks.Show(Code));
}
