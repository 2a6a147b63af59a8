using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>The task list (U-07).</summary>
public sealed class IndexModel(OwnCandidate own, TimeProvider time) : PageModel
{
    public IReadOnlyList<(RegistrationStep Step, StepStatus Status)> Tasks { get; private set; } =
    [];
    public int Done => Tasks.Count(task => task.Status == StepStatus.Done);

    /// <summary>Where the one button leads: the first topic that is not done.</summary>
    public RegistrationStep? Next { get; private set; }

    public async Task OnGetAsync()
    {
        var candidate = await own.FindOrCreate();
        Tasks =
        [
            .. RegistrationSteps.All.Select(step =>
                (step, RegistrationSteps.StatusOf(step, candidate, time.GetUtcNow()))
            ),
        ];
        Next =
            Tasks.FirstOrDefault(task => task.Status == StepStatus.NotDone).Step
            ?? Tasks.FirstOrDefault(task => task.Status == StepStatus.Optional).Step;
    }
}
