using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Checklists;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Welcome.Households;

/// <summary>When the household comes, the language of its paper, and who is in it.</summary>
public sealed class EditHouseholdModel(HouseholdServices services) : HouseholdPage(services)
{
    private IReadOnlyList<FollowedPerson> free = [];

    [BindProperty]
    public EditInput Input { get; set; } = new();

    [BindProperty]
    public string? Person { get; set; }

    [BindProperty]
    public bool Sure { get; set; }

    public IReadOnlyList<HouseholdPerson> People { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Free => HouseholdChoices.People(free);
    public static IReadOnlyList<SelectListItem> Languages => HouseholdChoices.Languages;

    public async Task OnGetAsync() => await Fill();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.Language is not null && Language.Find(Input.Language) is null)
            ModelState.AddModelError("Input.Language", Texts["Checklist_Language_Missing"]);
        var today = Services.Time.Today();
        if (!HouseholdChoices.IsArrival(Input.Arrives, today))
            ModelState.AddModelError("Input.Arrives", Texts["Checklist_Arrives_Range"]);
        if (!ModelState.IsValid)
        {
            await Read();
            return Page();
        }
        ChangeFrom(Household, Input.Version);
        Household.Language = Input.Language!;
        var tasks = Services.Tables.WelcomeTasks;
        ChecklistRows.Arrive(Household, Input.Arrives.ToDate(), tasks, today);
        return await SaveAndShow();
    }

    public async Task<IActionResult> OnPostJoinAsync()
    {
        await Read();
        if (free.FirstOrDefault(one => one.Code == Person) is not { } found)
            return await Wrong(nameof(Person), "Checklist_Person_Missing");
        Services.Database.Add(
            new HouseholdMember { HouseholdId = Household.Id, CandidateId = found.Candidate.Id }
        );
        return await SaveHere("Checklist_Joined");
    }

    public async Task<IActionResult> OnPostLeaveAsync(Guid person)
    {
        await Read();
        if (People.FirstOrDefault(one => one.CandidateId == person) is not { } found)
            return NotFound();
        if (!MayLeave(found))
            return StatusCode(StatusCodes.Status409Conflict);
        Services.Database.Remove(Household.Members.Find(one => one.CandidateId == person)!);
        return await SaveHere("Checklist_Left");
    }

    public async Task<IActionResult> OnPostDeleteAsync()
    {
        if (!Sure)
            return await Wrong(nameof(Sure), "Checklist_Delete_Missing");
        Services.Database.Remove(Household);
        return await SaveAndGo(Services.Database, "Checklist_Deleted", HouseholdLinks.List);
    }

    /// <summary>Somebody whom the team follows must stay: without, the list would be closed to the team.</summary>
    public bool MayLeave(HouseholdPerson one) =>
        People.Any(other => other.Person is not null && other != one);

    private async Task<IActionResult> Wrong(string field, string message)
    {
        await Fill();
        ModelState.Clear();
        ModelState.AddModelError(field, Texts[message]);
        return Page();
    }

    private async Task Fill()
    {
        await Read();
        Input = new EditInput
        {
            Arrives = DateParts.From(Household.ArrivesOn),
            Language = Household.Language,
            Version = Household.Version,
        };
    }

    private async Task Read() =>
        (People, free) = (
            await Services.Households.People(Household),
            await Services.Households.Free()
        );

    private Task<IActionResult> SaveHere(string notice) =>
        SaveAndGo(Services.Database, notice, HouseholdLinks.Edit(Code));
}
