using CompetenceMatch.Core.Recognition.Cases;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Recognition;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.MyRecognition;

/// <summary>One step of a chosen plan: papers, days, a note, and what happened with it.</summary>
public sealed class CaseStepModel(CaseServices services, PlanWords words) : CasePage(services)
{
    [BindProperty(SupportsGet = true)]
    public int Position { get; set; }

    /// <summary>The version the form was made from; another save since then is a conflict.</summary>
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public StepInput Input { get; set; } = new();

    public RecognitionCaseStep Row { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Documents =>
        [.. Asked.Select(code => new SelectListItem(words.Document(code), code))];

    private IReadOnlyList<string> Asked => Services.Words.Documents(Row.StepId);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindStep())
            return NotFound();
        Input = StepInput.From(Row);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CaseMove? move)
    {
        if (!await FindStep())
            return NotFound();
        if (Case.Version != Version)
            return await Stale();
        Check();
        if (!ModelState.IsValid)
            return Page();
        Input.WriteTo(Row, Asked);
        var (log, before) = (Log(), View.State);
        log.Touch();
        if (move is { } wanted && !log.Move(Row, wanted, Route?.WeeksMax))
            return StatusCode(StatusCodes.Status409Conflict);
        if (View.State != before)
            TellProfile();
        try
        {
            await Services.Database.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            return await Stale();
        }
        TempData["Notice"] = "Case_Saved";
        return LocalRedirect(MyRecognitionLinks.Show(Id));
    }

    private async Task<bool> FindStep()
    {
        if (!await Find() || Case.Steps.Find(one => one.Position == Position) is not { } row)
            return false;
        Row = row;
        return true;
    }

    // The page is shown again with what was typed and the newest version.
    private async Task<IActionResult> Stale()
    {
        Services.Database.ChangeTracker.Clear();
        if (!await FindStep())
            return NotFound();
        ModelState.AddModelError("", Services.Texts["Case_Stale"]);
        return Page();
    }

    // In the same save, so that the index and every list follow the answer.
    private void TellProfile()
    {
        if (Route is not { } route)
            return;
        var profession = Taxonomy.Professions.GetValueOrDefault(Case.Profession ?? "");
        Candidate.Profile = CaseProfile.After(
            Profile,
            Occupation,
            profession,
            route.Gives,
            View.State,
            Taxonomy
        );
    }

    private void Check()
    {
        Past("SentOn", Input.SentOn);
        Past("AnsweredOn", Input.AnsweredOn);
        if (!Input.ExpectedOn.IsEmpty && Input.ExpectedOn.ToDate() is null)
            Wrong("ExpectedOn", Services.Texts["Case_Date_Wrong"]);
        if (Input.Note?.Trim().Length > RecognitionCaseStep.LongestNote)
            Wrong("Note", Services.Texts["Case_Note_TooLong", RecognitionCaseStep.LongestNote]);
    }

    private void Past(string field, DateParts day)
    {
        if (!day.IsEmpty && (day.ToDate() is not { } date || date > Services.Time.Today()))
            Wrong(field, Services.Texts["Case_Date_Past"]);
    }

    private void Wrong(string field, string text) =>
        ModelState.AddModelError($"Input.{field}", text);
}
