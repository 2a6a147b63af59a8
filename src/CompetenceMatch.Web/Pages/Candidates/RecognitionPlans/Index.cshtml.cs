using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Matches;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.Recognition;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Candidates.RecognitionPlans;

/// <summary>The way to an occupation from the route table, with time, cost, source and where the facts end.</summary>
public sealed class RecognitionModel(
    OwnCandidate own,
    Taxonomy taxonomy,
    TitleChoice titles,
    Labels labels,
    ChosenPlans chosen,
    OwnMatches matches,
    TimeProvider time
) : CandidatePage(own)
{
    /// <summary>A STYRK-08 code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Yrke { get; set; }

    /// <summary>Another occupation in the person's own words; it wins over the list.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Annet { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? AnnetKode { get; set; }

    public RecognitionPlan? Plan { get; private set; }

    /// <summary>Open needs in the person's region, by occupation.</summary>
    public ILookup<OccupationCode, StoredNeed>? Near { get; private set; }
    public RegulatedProfession? Profession { get; private set; }

    /// <summary>What the words may mean, where they do not say it alone.</summary>
    public IReadOnlyList<OccupationCode> Options { get; private set; } = [];
    public bool NotUnderstood { get; private set; }
    public IReadOnlyList<SelectListItem> Goals { get; private set; } = [];
    public IReadOnlyList<Measure> Measures { get; private set; } = [];

    /// <summary>The plans the person follows, the latest first.</summary>
    public IReadOnlyList<CaseView> Chosen { get; private set; } = [];

    /// <summary>The one chosen of a way of the plan shown; null = it can be chosen.</summary>
    public CaseView? ChosenOf(PlannedWay way) =>
        Chosen.FirstOrDefault(one =>
            !one.IsOver
            && one.Case.Occupation == Plan?.Occupation.Value
            && one.Case.Routes[0] == way.Routes[0]
        );

    public async Task OnGetAsync()
    {
        Chosen =
        [
            .. (await chosen.Of(Candidate.Id)).Select(one => new CaseView(
                one,
                CaseReader.Candidate
            )),
        ];
        var goals = RecognitionGoals.Of(Profile, taxonomy);
        var goal = string.IsNullOrWhiteSpace(Annet)
            ? titles.Known(Yrke) ?? (goals.Count > 0 ? goals[0] : null)
            : Understood(Annet.Trim());
        Yrke = goal?.Value;
        Goals =
        [
            .. goals
                .Concat(goal is { } one ? [one] : [])
                .Distinct()
                .Select(code => new SelectListItem(labels.Occupation(code), code.Value)),
        ];
        if (goal is not { } occupation)
            return;
        Plan = RecognitionPlanner.Plan(Profile, occupation, time.Today(), taxonomy);
        Profession = Plan.Profession is { } id ? taxonomy.Professions[id] : null;
        Near = await matches.Near(Profile);
        Measures = [.. Plan.Measures.Select(measure => taxonomy.Measures[measure])];
    }

    private OccupationCode? Understood(string words)
    {
        var reading = titles.Read(words, AnnetKode);
        Options = reading.Occupation is null ? reading.Options : [];
        NotUnderstood = reading.Occupation is null && Options.Count == 0;
        return reading.Occupation;
    }
}
