using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Cases;
using CompetenceMatch.Data.Cases;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Recognition;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.MyRecognition;

/// <summary>A page about one of the person's own chosen plans; somebody else's is not found.</summary>
public abstract class CasePage(CaseServices services) : CandidatePage(services.Own)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public RecognitionCase Case { get; private set; } = null!;
    public CaseView View => new(Case, CaseReader.Candidate);
    public OccupationCode Occupation => new(Case.Occupation);

    /// <summary>Null where the table no longer has it.</summary>
    public RecognitionRoute? Route => Taxonomy.Routes.GetValueOrDefault(Case.Routes[0]);

    protected CaseServices Services { get; } = services;
    protected Taxonomy Taxonomy => Services.Taxonomy;

    protected async Task<bool> Find()
    {
        if (await Services.Plans.Find(Id, Candidate.Id) is not { } found)
            return false;
        Case = found;
        return true;
    }

    protected CaseLog Log() =>
        new(
            Services.Database,
            Case,
            Candidate.UserId!.Value,
            Services.Time.UtcNow(),
            Services.Time.Today()
        );

    /// <summary>How the plan of today differs from the chosen one.</summary>
    protected CaseChange Change() =>
        CaseChange.Between(
            RecognitionPlanner.Plan(Profile, Occupation, Services.Time.Today(), Taxonomy),
            Case.Routes[0],
            [.. View.Steps.Select(step => (step.StepId, step.State))],
            View.State
        );
}
