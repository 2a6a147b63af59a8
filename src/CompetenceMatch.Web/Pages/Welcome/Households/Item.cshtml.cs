using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Welcome.Households;

/// <summary>An item in own words, or who does an item and by when.</summary>
public sealed class ItemModel(HouseholdServices services, AssigneeChoices choices, OwnWords words)
    : HouseholdPage(services)
{
    private const int MostYears = 10;

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public ItemInput Input { get; set; } = new();

    public IReadOnlyList<Assignee> Who { get; private set; } = [];
    public ChecklistItem? Item => Id is null ? null : Household.Items.Find(one => one.Id == Id);

    /// <summary>The words of the fact table are not the team's to change.</summary>
    public bool IsOwn => Item?.TaskOrder is null;

    public async Task OnGetAsync()
    {
        Who = await choices.Of(Household);
        if (Item is { } item)
            Input = ItemInput.Of(item);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Who = await choices.Of(Household);
        Check();
        if (!ModelState.IsValid)
            return Page();
        var item = Item ?? Added();
        if (Id is not null)
            ChangeFrom(item, Input.Version);
        if (IsOwn)
            (item.Text, item.Phase) = (Input.Text!.Trim(), Input.Phase!.Value);
        if (IsKept(item))
            return await Save(item);
        var chosen = Who.FirstOrDefault(one => one.Value == Input.Who);
        (item.Assignee, item.AssigneeId) = (chosen?.Kind, chosen?.Id);
        return await Save(item);
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        if (Item is not { } item)
            return NotFound();
        Services.Database.Remove(item);
        return await SaveAndShow("Checklist_Removed");
    }

    protected override bool IsOpen() => Id is null || Item is not null;

    // Somebody who has left since stays until somebody else is chosen.
    private bool IsKept(ChecklistItem item) => Input.Who == ItemInput.Of(item).Who;

    private Task<IActionResult> Save(ChecklistItem item)
    {
        item.DueOn = Input.Due.ToDate();
        return SaveAndShow();
    }

    private ChecklistItem Added()
    {
        var item = new ChecklistItem { Id = Guid.CreateVersion7(), HouseholdId = Household.Id };
        Services.Database.Add(item);
        return item;
    }

    private void Check()
    {
        if (IsOwn && words.Problem(Input.Text, "Checklist_Item_Text_Missing") is { } problem)
            ModelState.AddModelError("Input.Text", problem);
        if (IsOwn && Input.Phase is not { } phase)
            ModelState.AddModelError("Input.Phase", Texts["Checklist_Item_Phase_Missing"]);
        var (due, today) = (Input.Due.ToDate(), Services.Time.Today());
        var isOld = Item?.DueOn is { } kept && due == kept;
        if (
            !Input.Due.IsEmpty
            && !isOld
            && (due is null || due < today || due > today.AddYears(MostYears))
        )
            ModelState.AddModelError("Input.Due", Texts["Checklist_Item_Due_Range"]);
    }
}
