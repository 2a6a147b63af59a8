using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Registering;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>One education, finished or not, with the name it has where it was taken.</summary>
public sealed class SchoolModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    TimeProvider time,
    Taxonomy taxonomy
) : RowPage<EducationRecord, SchoolInput>(database, own, texts, taxonomy, time)
{
    public override RegistrationStep Step => RegistrationSteps.Studies;
    public IReadOnlyList<DegreeEquivalence> Degrees => DegreeHints.For(Taxonomy, Input.Country);

    /// <summary>True after the person asked for the country's degrees: the list stands open.</summary>
    public bool ShowDegrees { get; private set; }

    protected override EducationRecord? Row =>
        Profile.Educations.FirstOrDefault(row => row.Key == Key);

    /// <summary>Shows the degrees of the chosen country without saving; the list needs no JavaScript.</summary>
    public IActionResult OnPostDegrees()
    {
        ShowDegrees = true;
        if (string.IsNullOrEmpty(Input.Country))
            Wrong("Country", "Candidate_School_Country_Missing");
        return Page();
    }

    protected override SchoolInput InputOf(EducationRecord? row) => SchoolInput.Of(row ?? new());

    protected override EducationRecord Check() => SchoolCheck.Read(Input, Row, Rows);

    protected override Task<IActionResult> Keep(EducationRecord row)
    {
        Candidate.Profile = Profile with
        {
            Educations = RowKeys.Put(Profile.Educations, row, one => one.Key),
        };
        return SaveAndGo(BackHref);
    }
}
