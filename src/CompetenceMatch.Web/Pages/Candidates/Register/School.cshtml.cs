using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Forms;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>One education, finished or not, with the name it has where it was taken.</summary>
public sealed class SchoolModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    TimeProvider time,
    Taxonomy taxonomy
) : RegistrationPage(database, own, texts)
{
    private const int LongestTitle = 160;
    private const int FirstYear = 1930;

    public override RegistrationStep Step => RegistrationSteps.Studies;
    public override string BackHref => Keeping(RegisterLinks.Studies);

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = RowKeys.NewRow;

    [BindProperty]
    public SchoolInput Input { get; set; } = new();

    public bool IsNew => Key == RowKeys.NewRow;
    public IReadOnlyList<DegreeEquivalence> Degrees => DegreeHints.For(taxonomy, Input.Country);

    /// <summary>True after the person asked for the country's degrees: the list stands open.</summary>
    public bool ShowDegrees { get; private set; }

    private EducationRecord? Row => Profile.Educations.FirstOrDefault(row => row.Key == Key);

    public IActionResult OnGet()
    {
        if (!IsNew && Row is null)
            return LocalRedirect(BackHref);
        Input = SchoolInput.Of(Row ?? new EducationRecord());
        return Page();
    }

    /// <summary>Shows the degrees of the chosen country without saving; the list needs no JavaScript.</summary>
    public IActionResult OnPostDegrees()
    {
        ShowDegrees = true;
        if (string.IsNullOrEmpty(Input.Country))
            Wrong("Country", "Candidate_School_Country_Missing");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsNew && Row is null)
            return LocalRedirect(BackHref);
        var row = Check();
        if (!ModelState.IsValid)
            return Page();
        Candidate.Profile = Profile with
        {
            Educations = RowKeys.Put(Profile.Educations, row, one => one.Key),
        };
        return await SaveAndGo(BackHref);
    }

    private EducationRecord Check()
    {
        var title = Input.Title?.Trim() ?? "";
        if (title.Length == 0)
            Wrong("Title", "Candidate_School_Name_Missing");
        else if (title.Length > LongestTitle)
            Wrong("Title", "Candidate_TooLong", LongestTitle);
        if (Input.Country is { } country && !taxonomy.Countries.ContainsKey(country))
            Wrong("Country", "Shared_Invalid");
        if (Input.Field is { } field && !taxonomy.Fields.ContainsKey(field))
            Wrong("Field", "Shared_Invalid");
        var nus = Digits.Number(Input.Nus);
        if (Input.Nus is not null && nus is not (>= 0 and <= 8))
            Wrong("Nus", "Shared_Invalid");
        var year = Digits.Number(Input.Year);
        var last = time.Today().Year;
        if (
            !string.IsNullOrWhiteSpace(Input.Year)
            && (year is null || year < FirstYear || year > last)
        )
            Wrong("Year", "Candidate_Year_Wrong", FirstYear, last);
        return (Row ?? new EducationRecord(Key: RowKeys.New())) with
        {
            Title = title,
            Country = Input.Country,
            Nus = nus,
            Field = Input.Field,
            Completed = Input.Completed,
            Year = year,
            Documents = Input.Documents,
            Recognition =
                Input.Recognition ?? (Input.Country == "NO" ? RecognitionState.NotNeeded : null),
        };
    }
}
