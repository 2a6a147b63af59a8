using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Registering;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>One language with a level for each skill, and help to find the level.</summary>
public sealed class TongueModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    Choices choices
) : RegistrationPage(database, own, texts)
{
    public const string NewLanguage = "nytt";

    public static readonly IReadOnlyList<Cefr> Levels =
    [
        Cefr.A1,
        Cefr.A2,
        Cefr.B1,
        Cefr.B2,
        Cefr.C1,
        Cefr.C2,
    ];

    public override RegistrationStep Step => RegistrationSteps.Languages;
    public override string BackHref => Keeping(RegisterLinks.Languages);

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = NewLanguage;

    [BindProperty]
    public TongueInput Input { get; set; } = new();

    public bool IsNew => Key == NewLanguage;

    public void OnGet()
    {
        var known = Profile.Languages.FirstOrDefault(row => row.Language == Key);
        Input = known is null
            ? new TongueInput { Language = IsNew ? null : Key }
            : TongueInput.Of(known);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsNew)
            Input = Input with { Language = Key };
        if (choices.Languages().All(item => item.Value != Input.Language))
            Wrong("Language", "Candidate_Tongue_Language_Missing");
        if (
            Input
            is { MotherTongue: false, Listening: null, Reading: null }
                and { Speaking: null, Writing: null }
        )
            Wrong("Listening", "Candidate_Tongue_Level_Missing");
        if (!ModelState.IsValid)
            return Page();
        Candidate.Profile = Profile with { Languages = With(Input.ToSkill()) };
        return await SaveAndGo(BackHref);
    }

    // Norwegian first: it is what most needs ask about.
    private IReadOnlyList<LanguageSkill> With(LanguageSkill skill) =>
        [
            .. RowKeys
                .Put(Profile.Languages, skill, row => row.Language)
                .OrderByDescending(row => row.Language == "no"),
        ];
}
