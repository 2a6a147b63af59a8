using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Placements;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Pages.Candidates.Jobs;
using CompetenceMatch.Web.Post;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Introductions;

/// <summary>A yes became a hire: from here both sides are asked how it goes.</summary>
public sealed class HireModel(
    CmDbContext database,
    OwnIntroductions own,
    Postbox post,
    Acting acting,
    Texts texts,
    TimeProvider time
) : PageModel
{
    private const int YearsBack = 2;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public HireInput Input { get; set; } = new();

    public Introduction Introduction { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Act(() => Task.FromResult<IActionResult>(Page()));

    public Task<IActionResult> OnPostAsync() => Act(Record);

    private async Task<IActionResult> Act(Func<Task<IActionResult>> act)
    {
        var (found, refusal) = await own.Find(Id);
        if (found is null)
            return refusal!;
        Introduction = found;
        var isOpen =
            found.State == IntroductionState.Accepted
            && !OwnIntroductions.IsGone(found.Candidate!)
            && !await database.Placements.AnyAsync(one => one.IntroductionId == Id);
        return isOpen ? await act() : LocalRedirect(IntroductionLinks.Show(Id));
    }

    private async Task<IActionResult> Record()
    {
        var (from, today) = (Input.From.ToDate(), time.Today());
        if (from is null || from < today.AddYears(-YearsBack) || from > today.AddYears(1))
            ModelState.AddModelError("Input.From", texts["Checkin_Hire_From_Wrong"]);
        int? percent = int.TryParse(Input.Percent, out var number) ? number : null;
        if (!string.IsNullOrWhiteSpace(Input.Percent) && percent is null or < 1 or > 100)
            ModelState.AddModelError("Input.Percent", texts["Checkin_Hire_Percent_Wrong"]);
        if (!ModelState.IsValid)
            return Page();
        database.Hire(Introduction, from!.Value, percent, acting.UserId, time.UtcNow());
        var person = Introduction.Candidate!;
        var address = await database
            .Users.Where(one => one.Id == person.UserId)
            .Select(one => one.Email)
            .SingleOrDefaultAsync();
        if (address is not null)
            post.Put(
                new HireRecorded(Introduction.Organisation!.Name, post.Link(JobLinks.List)),
                address,
                person.Language,
                person.Id
            );
        await database.SaveChangesAsync();
        TempData["Notice"] = "Checkin_Hire_Saved";
        return LocalRedirect(IntroductionLinks.Show(Id));
    }
}
