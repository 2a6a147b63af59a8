using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Checklists;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Welcome.Households;

/// <summary>A household of somebody the team follows, with the tasks that concern it.</summary>
public sealed class NewHouseholdModel(HouseholdServices services) : TeamPage(services.Team)
{
    private IReadOnlyList<FollowedPerson> free = [];

    [BindProperty(SupportsGet = true, Name = "person")]
    public string? Person { get; set; }

    [BindProperty]
    public NewInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> People => HouseholdChoices.People(free);
    public static IReadOnlyList<SelectListItem> Languages => HouseholdChoices.Languages;

    public IEnumerable<SelectListItem> Groups =>
        Enum.GetValues<WelcomeAudience>()
            .Where(one => one != WelcomeAudience.Everybody)
            .Select(one => new SelectListItem(services.Texts[$"Checklist_Group_{one}"], $"{one}"));

    public async Task OnGetAsync()
    {
        free = await services.Households.Free();
        var first = free.FirstOrDefault(one => one.Code == Person);
        Input = new NewInput { Person = first?.Code, Language = first?.Candidate.Language };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        free = await services.Households.Free();
        var first = free.FirstOrDefault(one => one.Code == Input.Person);
        if (Input.Person is not null && first is null)
            ModelState.AddModelError("Input.Person", services.Texts["Checklist_Person_Missing"]);
        if (Input.Language is not null && Language.Find(Input.Language) is null)
            ModelState.AddModelError(
                "Input.Language",
                services.Texts["Checklist_Language_Missing"]
            );
        if (!HouseholdChoices.IsArrival(Input.Arrives, services.Time.Today()))
            ModelState.AddModelError("Input.Arrives", services.Texts["Checklist_Arrives_Range"]);
        if (!ModelState.IsValid)
            return Page();
        var household = Made(first!);
        services.Database.Add(household);
        return await SaveAndGo(
            services.Database,
            "Checklist_New_Done",
            HouseholdLinks.Show(household.PublicCode)
        );
    }

    private Household Made(FollowedPerson first)
    {
        var household = new Household
        {
            Id = Guid.CreateVersion7(),
            OrganisationId = Team.Organisation.Id,
            PublicCode = PublicCode.New(),
            ArrivesOn = Input.Arrives.ToDate(),
            Language = Input.Language!,
            CreatedBy = Team.UserId,
            CreatedAt = services.Time.UtcNow(),
        };
        household.Members.Add(
            new HouseholdMember { HouseholdId = household.Id, CandidateId = first.Candidate.Id }
        );
        household.Items.AddRange(
            ChecklistRows.For(
                household,
                services.Tables.WelcomeTasks,
                Input.Groups,
                services.Time.Today()
            )
        );
        return household;
    }
}
