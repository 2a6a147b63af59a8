using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Needs;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.OwnStaff;

/// <summary>Hidden competence among own staff. Nothing that is typed is stored: the answer is the page itself.</summary>
public sealed class OwnStaffModel(
    CmDbContext database,
    Hiring hiring,
    StaffJobs jobs,
    Taxonomy taxonomy,
    Texts texts,
    TimeProvider time
) : PageModel
{
    private const int Lowest = 3;
    private const int Highest = 8;

    [BindProperty]
    public StaffInput Input { get; set; } = StaffInput.Empty;

    public IReadOnlyList<StaffAnswer> Answers { get; private set; } = [];

    /// <summary>What the title of a row may mean, by the row's number.</summary>
    public Dictionary<int, IReadOnlyList<SelectListItem>> Questions { get; } = [];

    /// <summary>The evaluation that only employers may ask for.</summary>
    public RecognitionRoute? Turbo =>
        Answers.Any(answer => answer.FitsTurbo)
            ? taxonomy.Routes.Values.FirstOrDefault(route =>
                route.Condition.Asker == PlanAsker.Employer
            )
            : null;

    public async Task<IActionResult> OnGetAsync() =>
        await hiring.Refuses() is { } refusal ? refusal : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await hiring.Refuses() is { } refusal)
            return refusal;
        Input = new StaffInput
        {
            Rows = [.. Input.Rows.Concat(StaffInput.Empty.Rows).Take(StaffInput.Most)],
        };
        if (Input.Rows.All(row => row.IsEmpty))
            ModelState.AddModelError("Input.Rows[0].Job", texts["Staff_Job_Missing"]);
        var found = Input.Rows.Select(Check).ToList();
        if (!ModelState.IsValid)
            return Page();
        var needs = await database.OpenNeedsOf(hiring.Organisation.Id, time.Today()).ToListAsync();
        Answers =
        [
            .. Input
                .Rows.Zip(found)
                .Where(pair => pair.Second is not null)
                .Select(pair =>
                    StaffAnswer.Of(pair.First, pair.Second!.Value, needs, time.Today(), taxonomy)
                ),
        ];
        return Page();
    }

    private OccupationCode? Check(StaffRow row, int at)
    {
        if (row.IsEmpty)
            return null;
        if (row.Level is not (>= Lowest and <= Highest))
            ModelState.AddModelError($"Input.Rows[{at}].Level", texts["Staff_Level_Missing"]);
        if (row.Field is null || !taxonomy.Fields.ContainsKey(row.Field))
            ModelState.AddModelError($"Input.Rows[{at}].Field", texts["Staff_Field_Missing"]);
        if (row.From is null)
            ModelState.AddModelError($"Input.Rows[{at}].From", texts["Staff_From_Missing"]);
        if (jobs.Read(row) is { } job)
            return job;
        Questions[at] = jobs.Options(row);
        var problem =
            string.IsNullOrWhiteSpace(row.Job) ? "Job_Missing"
            : Questions[at].Count > 0 ? "Choice_Unknown"
            : "Job_Unknown";
        ModelState.AddModelError(
            $"Input.Rows[{at}].{problem.Split('_')[0]}",
            texts[$"Staff_{problem}"]
        );
        return null;
    }
}
