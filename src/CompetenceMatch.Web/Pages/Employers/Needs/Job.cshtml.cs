using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Pages.Employers.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>Which work, where, how many and when; the first save makes the draft.</summary>
public sealed class JobModel(NeedDesk desk, OccupationReader occupations, Texts texts)
    : NeedPage(desk, texts)
{
    private const int LongestTitle = 120;

    [BindProperty]
    public JobInput Input { get; set; } = new();

    public bool IsNew => Id is null;

    /// <summary>How the title was understood, and what to ask when it was not.</summary>
    public OccupationReading Question { get; private set; } = OccupationReading.Unasked;

    public IActionResult OnGet()
    {
        if (!MayChange)
            return LocalRedirect(NeedLinks.Show(Stored.Id));
        if (!IsNew)
        {
            Input = JobInput.Of(Need, Stored.WordingReason);
            ShowWordings();
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayChange)
            return LocalRedirect(NeedLinks.Show(Stored.Id));
        var need = Check();
        CheckWording(need, Input.WordingReason);
        if (!ModelState.IsValid)
            return Page();
        if (IsNew)
            Desk.Database.Needs.Add(Stored);
        if (!await SaveContent(need, Input.WordingReason))
            return Page();
        return IsNew ? LocalRedirect(NeedLinks.Demands(Stored.Id)) : Onwards();
    }

    protected override async Task<IActionResult?> Load()
    {
        if (!IsNew)
            return await base.Load();
        if (await Desk.Acting.Organisation() is not { } organisation)
            return LocalRedirect(OrganisationLinks.List);
        Start(Desk.Draft(organisation));
        return null;
    }

    private Need Check()
    {
        var title = Input.Title?.Trim() ?? "";
        if (title.Length == 0)
            Wrong("Title", "Need_Title_Missing");
        else if (title.Length > LongestTitle)
            Wrong("Title", "Need_Title_Long", LongestTitle);
        if (string.IsNullOrEmpty(Input.Municipality))
            Wrong("Municipality", "Need_Municipality_Missing");
        else if (!Desk.Tables.Taxonomy.Municipalities.ContainsKey(Input.Municipality))
            Wrong("Municipality", "Shared_Invalid");
        if (Digits.Number(Input.Count) is not (>= 1 and <= 99))
            Wrong("Count", "Need_Count_Wrong");
        var percent = Digits.Number(Input.Percent);
        if (!string.IsNullOrWhiteSpace(Input.Percent) && percent is not (>= 1 and <= 100))
            Wrong("Percent", "Need_Percent_Wrong");
        return Need with
        {
            Title = title,
            Occupation = title.Length == 0 ? null : Linked(title),
            Esco = Question.Esco,
            Municipality = Input.Municipality,
            Count = Digits.Number(Input.Count) ?? 1,
            Start = Start(),
            Percent = percent,
            Shifts = [.. Input.Shifts.Intersect(Shift.Known)],
        };
    }

    private DateOnly? Start()
    {
        if (Input.Start.IsEmpty)
            return null;
        var date = Input.Start.ToDate();
        if (date is null || string.IsNullOrWhiteSpace(Input.Start.Day))
            Wrong("Start", "Need_Start_NotReal");
        else if (date < Desk.Today && date != Need.Start)
            Wrong("Start", "Need_Start_Past");
        return date;
    }

    private OccupationCode? Linked(string title)
    {
        Question = occupations.Read(title, Input, Need);
        if (Question.Occupation is null)
            Wrong(
                "Choice",
                Question.IsLongList ? "Need_Occupation_Unknown" : "Need_Occupation_Choose"
            );
        return Question.Occupation;
    }
}
