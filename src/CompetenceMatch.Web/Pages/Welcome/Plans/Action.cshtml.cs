using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Plans;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Welcome.Plans;

/// <summary>One action of a goal: what, who, when, how much, and what it is tied to.</summary>
public sealed class ActionModel(TeamPlanServices services, ActionChoices choices)
    : TeamPlanPage(services)
{
    private const int MostYears = 2;
    private const int MostHours = 60;

    [BindProperty(SupportsGet = true)]
    public Guid GoalId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public ActionInput Input { get; set; } = new();

    [BindProperty]
    public string? Reason { get; set; }

    public PlanGoal Goal => Plan!.Goals.Find(one => one.Id == GoalId)!;
    public PlanAction? Action => Goal.Actions.Find(one => one.Id == Id);
    public bool MayDrop => Action is { } one && ActionMoves.Open.Contains(one.State);
    public IReadOnlyList<SelectListItem> Who { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Links { get; private set; } = [];
    public IEnumerable<SelectListItem> Ready =>
        Services.Phrases.ForActions().Select(words => new SelectListItem(words, words));

    public async Task OnGetAsync()
    {
        await Read();
        if (Action is { } action)
            Input = ActionInput.Of(action, Services.Phrases);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Read();
        var words = Words(Input.Text, Input.Ready);
        var who = await choices.Responsible(Plan!, Input.Who);
        if (who is null)
            ModelState.AddModelError("Input.Who", Texts["Plan_ActionForm_Who_Missing"]);
        CheckDueAndHours();
        if (!ModelState.IsValid)
            return Page();
        var link = Links.Any(one => one.Value == Input.Link) ? Input.Link!.Split(':') : null;
        var terms = new ActionTerms(
            words!,
            who!.Value.Kind,
            who.Value.Id,
            Input.Due.ToDate(),
            Input.Work,
            int.TryParse(Input.Hours, out var hours) ? hours : null,
            link is null ? Action?.LinkKind : Enum.Parse<PlanLink>(link[0]),
            link is null ? Action?.LinkId : link[1]
        );
        var log = Services.Edits.Log(Plan!, Team.UserId);
        if (Action is { } action)
            log.Change(Goal, action, terms);
        else
            log.AddAction(Goal, terms);
        return await SaveAndShow();
    }

    public async Task<IActionResult> OnPostDropAsync()
    {
        if (Action is not { } action)
            return NotFound();
        if (Words(Reason, null) is not { } reason)
        {
            await Read();
            Input = ActionInput.Of(action, Services.Phrases);
            ModelState.Clear();
            ModelState.AddModelError(nameof(Reason), Texts["Plan_ActionForm_Drop_Missing"]);
            return Page();
        }
        return Services.Edits.Log(Plan!, Team.UserId).Move(Goal, action, ActionMove.Drop, reason)
            ? await SaveAndShow()
            : StatusCode(StatusCodes.Status409Conflict);
    }

    protected override bool IsOpen() =>
        Keeps
        && Plan!.Goals.Find(one => one.Id == GoalId) is { } goal
        && (Id is null || goal.Actions.Exists(one => one.Id == Id));

    private async Task Read() =>
        (Who, Links) = (await choices.Who(Plan!), await choices.Links(FollowUp));

    private void CheckDueAndHours()
    {
        var (due, today) = (Input.Due.ToDate(), Services.Time.Today());
        var isOld = Action?.DueOn is { } kept && due == kept;
        if (
            !Input.Due.IsEmpty
            && !isOld
            && (due is null || due < today || due > today.AddYears(MostYears))
        )
            ModelState.AddModelError("Input.Due", Texts["Plan_ActionForm_Due_Range"]);
        if (
            !string.IsNullOrWhiteSpace(Input.Hours)
            && (!int.TryParse(Input.Hours, out var hours) || hours is < 1 or > MostHours)
        )
            ModelState.AddModelError("Input.Hours", Texts["Plan_ActionForm_Hours_Range"]);
    }
}
