using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.FollowUps;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Welcome.People;

/// <summary>Ends the follow-up with a reason and a summary that the person reads.</summary>
public sealed class EndModel(
    CmDbContext database,
    Team team,
    FollowedPeople people,
    Texts texts,
    Choices choices,
    TimeProvider time
) : PersonPage(team, people)
{
    private static readonly FollowUpEnding[] ours =
    [
        FollowUpEnding.GoalsReached,
        FollowUpEnding.Moved,
        FollowUpEnding.OtherActor,
        FollowUpEnding.NoContact,
        FollowUpEnding.Other,
    ];

    [BindProperty]
    public EndInput Input { get; set; } = new();

    public IEnumerable<SelectListItem> Reasons =>
        choices.Of<FollowUpEnding>().Where(one => ours.Any(mine => one.Value == $"{mine}"));

    public void OnGet() => Input = new EndInput();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.Reason is { } reason && !ours.Contains(reason))
            ModelState.AddModelError("Input.Reason", texts["Team_End_ReasonMissing"]);
        if (!ModelState.IsValid)
            return Page();
        var details = new MoveDetails { Ending = Input.Reason, Note = Input.Note!.Trim() };
        database.Move(FollowUp, FollowUpMove.End, Team.UserId, time.UtcNow(), details);
        return await SaveAndGo(database, "Team_End_Done", PeopleLinks.Show(Code));
    }
}
