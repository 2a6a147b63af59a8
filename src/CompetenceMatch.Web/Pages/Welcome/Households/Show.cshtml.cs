using CompetenceMatch.Web.Checklists;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Welcome.Households;

/// <summary>The checklist of one household: what is done, what is late, who does what.</summary>
public sealed class HouseholdModel(HouseholdServices services) : HouseholdPage(services)
{
    public ChecklistView View { get; private set; } = null!;
    public IReadOnlyList<HouseholdPerson> People { get; private set; } = [];

    public async Task OnGetAsync()
    {
        View = await Services.Views.Show(Household, ChecklistReader.Team);
        People = await Services.Households.People(Household);
    }

    public async Task<IActionResult> OnPostMarkAsync(Guid item, bool done) =>
        Household.Items.Find(one => one.Id == item) is { } found
        && Services.Views.Mark(found, done, ChecklistReader.Team, Team.UserId)
            ? await SaveAndGo(
                Services.Database,
                done ? "Checklist_Marked" : "Checklist_Unmarked",
                $"{HouseholdLinks.Show(Code)}#p-{found.Id:N}"
            )
            : NotFound();
}
