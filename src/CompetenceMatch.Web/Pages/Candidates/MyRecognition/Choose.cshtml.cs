using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Cases;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.Pages.Candidates.RecognitionPlans;
using CompetenceMatch.Web.Recognition;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.MyRecognition;

/// <summary>The button under a plan: the way is kept with its steps, and followed from then on.</summary>
public sealed class ChooseModel(
    CmDbContext database,
    OwnCandidate own,
    ChosenPlans plans,
    TitleChoice titles,
    Taxonomy taxonomy,
    TimeProvider time
) : CandidatePage(own)
{
    public IActionResult OnGet() => LocalRedirect(RecognitionLinks.Show);

    /// <param name="yrke">A STYRK-08 code.</param>
    /// <param name="vei">Id of the route that the way begins with.</param>
    public async Task<IActionResult> OnPostAsync(string? yrke, string? vei)
    {
        if (titles.Known(yrke) is not { } occupation)
            return NotFound();
        var plan = RecognitionPlanner.Plan(Profile, occupation, time.Today(), taxonomy);
        var way = plan.Ways.FirstOrDefault(one => one.Routes.Count > 0 && one.Routes[0] == vei);
        if (way is null)
            return NotFound();
        var earlier = await plans.Of(Candidate.Id);
        if (
            earlier.FirstOrDefault(one =>
                one.Occupation == occupation.Value
                && one.Routes[0] == vei
                && !new CaseView(one, CaseReader.Candidate).IsOver
            ) is
            { } known
        )
            return LocalRedirect(MyRecognitionLinks.Show(known.Id));
        if (earlier.Count >= ChosenPlans.Most)
            return StatusCode(StatusCodes.Status409Conflict);
        var chosen = CaseLog.Choose(
            database,
            Candidate.Id,
            plan,
            way,
            taxonomy.Routes[vei!],
            time.UtcNow()
        );
        return await SaveAndGo(database, "Case_Chosen", MyRecognitionLinks.Show(chosen.Id));
    }
}
