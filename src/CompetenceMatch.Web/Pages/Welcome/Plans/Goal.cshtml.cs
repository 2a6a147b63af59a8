using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Welcome.Plans;

/// <summary>A new goal, or other words for one; the person is asked in both cases.</summary>
public sealed class GoalModel(TeamPlanServices services) : TeamPlanPage(services)
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public GoalInput Input { get; set; } = new();

    public PlanGoal? Goal => Id is null ? null : Plan!.Goals.Find(one => one.Id == Id);

    /// <summary>Ready-made goals, each under its theme.</summary>
    public IReadOnlyList<SelectListItem> Ready =>
        [
            .. Enum.GetValues<GoalTheme>()
                .Where(theme => Goal is null || theme == Goal.Theme)
                .SelectMany(Services.Phrases.ForGoals)
                .Select(words => new SelectListItem(words, words)),
        ];

    public void OnGet() =>
        Input = new GoalInput
        {
            Theme = Goal?.Theme,
            Text = Goal is null ? null : Services.Phrases.Read(Goal.Text),
        };

    public async Task<IActionResult> OnPostAsync()
    {
        var words = Words(Input.Text, Input.Ready);
        var theme = Goal?.Theme ?? Input.Theme ?? Services.Phrases.ThemeOf(words);
        if (theme is null || !Enum.IsDefined(theme.Value))
            ModelState.AddModelError("Input.Theme", Texts["Plan_GoalForm_Theme_Missing"]);
        if (!ModelState.IsValid)
            return Page();
        var log = Services.Edits.Log(Plan!, Team.UserId);
        if (Goal is null)
            log.AddGoal(theme!.Value, words!);
        else if (
            Services.Phrases.Read(Goal.Text) != words
            && !log.Move(Goal, GoalMove.Reword, words)
        )
            return StatusCode(StatusCodes.Status409Conflict);
        return await SaveAndShow();
    }

    protected override bool IsOpen() => Keeps && (Id is null || Goal is not null);
}
