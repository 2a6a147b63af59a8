using System.Text;
using CompetenceMatch.Core.Recognition.Cases;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Calendars;
using CompetenceMatch.Web.Pages.Candidates.RecognitionPlans;
using CompetenceMatch.Web.Post;
using CompetenceMatch.Web.Recognition;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.MyRecognition;

/// <summary>A chosen plan: what to do now, its steps, what changed since, and what happened.</summary>
public sealed class CaseModel(CaseServices services, Postbox post) : CasePage(services)
{
    public CaseChange Changed { get; private set; } = CaseChange.None;
    public IReadOnlyList<RecognitionCaseEvent> History { get; private set; } = [];

    public IReadOnlyList<CaseDocument> Documents { get; private set; } = [];

    public bool MayTake => Changed.IsOffered;

    /// <summary>The answer stands in the profile already; else the person adds what was gained.</summary>
    public bool SetsProfile =>
        Route?.Gives is RouteGain.Authorisation or RouteGain.Certificate or RouteGain.Recognition;

    public IReadOnlyList<RecognitionCaseStep> Expected =>
        [
            .. View.Steps.Where(step =>
                step.ExpectedOn is not null && CaseMoves.Waiting.Contains(step.State)
            ),
        ];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Find())
            return NotFound();
        Changed = Change();
        History = await Services.Plans.History(Id);
        Documents = await Services.Documents.Of(Id);
        return Page();
    }

    /// <summary>The expected answers for a calendar, in words that tell a stranger nothing.</summary>
    public async Task<IActionResult> OnGetCalendarAsync()
    {
        if (!await Find())
            return NotFound();
        var text = CalendarText.Write(
            Services.Texts["Case_Calendar_Name"],
            Expected.Select(step => new CalendarEntry(
                $"answer-{step.Id:N}@competencematch",
                Case.Version,
                step.ExpectedOn!.Value,
                null,
                Services.Texts["Case_Calendar_Entry"]
            )),
            post.Link(MyRecognitionLinks.Show(Id)),
            Services.Time.GetUtcNow()
        );
        return File(Encoding.UTF8.GetBytes(text), CalendarText.ContentType, "godkjenning.ics");
    }

    public async Task<IActionResult> OnPostTakeAsync(int version)
    {
        if (!await Find())
            return NotFound();
        var change = Change();
        if (Case.Version != version || !change.IsOffered)
            return StatusCode(StatusCodes.Status409Conflict);
        Log().Take(change);
        return await SaveAndGo(Services.Database, "Case_Saved", MyRecognitionLinks.Show(Id));
    }

    public async Task<IActionResult> OnPostRemoveAsync(int version)
    {
        if (!await Find())
            return NotFound();
        if (Case.Version != version)
            return StatusCode(StatusCodes.Status409Conflict);
        var papers = await Services.Documents.Of(Id);
        Services.Database.Remove(Case);
        var done = await SaveAndGo(
            Services.Database,
            "Case_Removed",
            RecognitionLinks.For(Occupation)
        );
        if (done is LocalRedirectResult)
            Services.Documents.Forget(papers);
        return done;
    }
}
