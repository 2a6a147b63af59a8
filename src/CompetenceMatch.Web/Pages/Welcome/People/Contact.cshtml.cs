using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.FollowUps;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Welcome.People;

/// <summary>Writes down that the team and the person spoke, and when they speak next.</summary>
public sealed class ContactModel(
    CmDbContext database,
    Team team,
    FollowedPeople people,
    Texts texts,
    Choices choices,
    TimeProvider time
) : PersonPage(team, people)
{
    [BindProperty]
    public ContactInput Input { get; set; } = new();

    public IEnumerable<SelectListItem> Channels =>
        choices.Of<ContactChannel>().Where(one => one.Value != $"{ContactChannel.Self}");

    public void OnGet() => Input = new ContactInput();

    public async Task<IActionResult> OnPostAsync()
    {
        var next = Input.Next.ToDate();
        if (!Input.Next.IsEmpty && (next is null || next < time.Today()))
            ModelState.AddModelError("Input.Next", texts["Team_Contact_NextWrong"]);
        if (!ModelState.IsValid)
            return Page();
        var details = new MoveDetails
        {
            Channel = Input.Channel,
            Note = string.IsNullOrWhiteSpace(Input.Note) ? null : Input.Note.Trim(),
            NextContactOn = next,
        };
        database.Move(FollowUp, FollowUpMove.Contact, Team.UserId, time.UtcNow(), details);
        return await SaveAndGo(database, "Team_Contact_Done", PeopleLinks.Show(Code));
    }
}
