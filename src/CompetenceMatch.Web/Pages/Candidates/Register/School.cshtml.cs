using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
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
    private const int LongestTitle = 160;

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

    protected override EducationRecord Check()
    {
        var title = Named("Title", Input.Title, "Candidate_School_Name_Missing", LongestTitle);
        CheckCountry(Input.Country);
        if (Input.Field is { } field && !Taxonomy.Fields.ContainsKey(field))
            Wrong("Field", "Shared_Invalid");
        var nus = Digits.Number(Input.Nus);
        if (Input.Nus is not null && nus is not (>= 0 and <= 8))
            Wrong("Nus", "Shared_Invalid");
        return (Row ?? new EducationRecord(Key: RowKeys.New())) with
        {
            Title = title,
            Country = Input.Country,
            Nus = nus,
            Field = Input.Field,
            Completed = Input.Completed,
            Year = Year(Input.Year),
            Documents = Input.Documents,
            Recognition =
                Input.Recognition ?? (Input.Country == "NO" ? RecognitionState.NotNeeded : null),
        };
    }

    protected override Task<IActionResult> Keep(EducationRecord row)
    {
        Candidate.Profile = Profile with
        {
            Educations = RowKeys.Put(Profile.Educations, row, one => one.Key),
        };
        return SaveAndGo(BackHref);
    }
}
