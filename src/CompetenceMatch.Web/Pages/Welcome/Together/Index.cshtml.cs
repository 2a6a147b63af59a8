using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Interviews;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Welcome.Together;

/// <summary>Begins an interview, or goes on with one that was left.</summary>
public sealed class StartModel(
    CmDbContext database,
    Team team,
    InterviewDrafts drafts,
    ReferenceTables tables,
    Texts texts
) : TeamPage(team)
{
    public const string SomebodyNew = "ny";

    private IReadOnlyList<FollowUp> people = [];

    [BindProperty]
    public StartInput Input { get; set; } = new();

    public IReadOnlyList<InterviewDraft> Drafts { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Languages =>
        [.. Language.Shipped.Select(one => new SelectListItem(one.Name, one.Code))];

    public IReadOnlyList<SelectListItem> People =>
        [
            new(texts["Together_Start_New"], SomebodyNew),
            .. people.Select(one => new SelectListItem(
                $"{one.Candidate!.PublicCode} · {one.Candidate.Contact?.FullName}",
                one.Candidate.PublicCode
            )),
        ];

    /// <summary>Whom a draft is about, as far as it says so.</summary>
    public static string? NameIn(InterviewDraft draft) =>
        InterviewContent.Read(draft.ContentJson).Contact.FullName;

    public Task OnGetAsync()
    {
        Input = new StartInput();
        return Load();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Load();
        Check();
        if (!ModelState.IsValid)
            return Page();
        var about = people.FirstOrDefault(one => one.Candidate!.PublicCode == Input.Who);
        var note = string.IsNullOrWhiteSpace(Input.Note) ? null : Input.Note.Trim();
        var draft = drafts.Begin(Input.Language!, Input.Interpreter == true, note, about);
        await database.SaveChangesAsync();
        return LocalRedirect(TogetherLinks.Interview(draft.Id));
    }

    public async Task<IActionResult> OnPostThrowAwayAsync(Guid id)
    {
        if (await drafts.Find(id) is not { } draft)
            return NotFound();
        database.Remove(draft);
        return await SaveAndGo(database, "Together_Draft_Gone", TogetherLinks.Start);
    }

    private async Task Load()
    {
        people = await drafts.People();
        Drafts = await drafts.Mine();
    }

    private void Check()
    {
        if (Language.Find(Input.Language) is null)
            ModelState.AddModelError("Input.Language", texts["Together_Start_LanguageMissing"]);
        if (Input.Interpreter is null)
            ModelState.AddModelError(
                "Input.Interpreter",
                texts["Together_Start_InterpreterMissing"]
            );
        if (Core.Needs.Wording.Find([Input.Note ?? ""], tables.SensitiveWords) is [var found, ..])
            ModelState.AddModelError("Input.Note", texts["Plan_Text_Sensitive", found.Written]);
        if (People.All(one => one.Value != Input.Who))
            ModelState.AddModelError("Input.Who", texts["Together_Start_WhoMissing"]);
    }
}
