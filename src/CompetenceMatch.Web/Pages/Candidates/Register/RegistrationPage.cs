using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Registering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>What the pages of the registration share: the own row, one save, and where to go afterwards.</summary>
public abstract class RegistrationPage(CmDbContext database, OwnCandidate own, Texts texts)
    : PageModel
{
    public const string ReturnKey = "til";

    public Candidate Candidate { get; private set; } = null!;
    public Profile Profile => Candidate.Profile;
    public abstract RegistrationStep Step { get; }

    /// <summary>The version the form was made from; another save since then is a conflict.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Where a change came from: sjekk (check answers) or profil (the own page).</summary>
    [BindProperty(Name = ReturnKey, SupportsGet = true)]
    public string? ReturnTo { get; set; }

    /// <summary>True where one answer is changed, not the whole way walked.</summary>
    public bool IsReturning => ReturnTo is "sjekk" or "profil";

    public virtual string BackHref =>
        ReturnTo switch
        {
            "sjekk" => RegisterLinks.Check,
            "profil" => "/kandidat",
            _ => RegisterLinks.Tasks,
        };

    protected Texts Texts { get; } = texts;
    protected CmDbContext Database { get; } = database;

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        await Load();
        await next();
    }

    /// <summary>The same change, on the way back to the same place.</summary>
    public string Keeping(string path) => IsReturning ? $"{path}?{ReturnKey}={ReturnTo}" : path;

    public string NextHref =>
        IsReturning ? BackHref
        : RegistrationSteps.After(Step) is { } next ? next.Path
        : RegisterLinks.Tasks;

    public string GoOnKey => IsReturning ? "Candidate_Finished" : "Candidate_GoOn";

    public string SkipKey => IsReturning ? "Candidate_Finished" : "Candidate_SkipNow";

    protected IActionResult Onwards() => LocalRedirect(NextHref);

    /// <summary>False on a conflict: the page is shown again with what was typed and the newest version.</summary>
    protected async Task<bool> Save()
    {
        if (Candidate.Version == Version && await TrySave())
            return true;
        Database.ChangeTracker.Clear();
        await Load();
        ModelState.AddModelError("", Texts["Candidate_Conflict"]);
        return false;
    }

    protected async Task<IActionResult> SaveAndGo(string? to = null) =>
        !await Save() ? Page()
        : to is null ? Onwards()
        : LocalRedirect(to);

    protected FieldErrors Errors => new(ModelState, Texts);

    protected void Wrong(string field, string key, params object?[] arguments) =>
        Errors.Add(field, key, arguments);

    private async Task Load()
    {
        Candidate = await own.FindOrCreate();
        Candidate.Profile = RowKeys.In(Candidate.Profile);
    }

    private async Task<bool> TrySave()
    {
        // Contact and consents are rows of their own, guarded by the candidate's version.
        Database.Entry(Candidate).Property(one => one.UpdatedAt).IsModified = true;
        try
        {
            await Database.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
