using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Consents;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>One tick per section and audience, none of them set beforehand (P-04).</summary>
public sealed class ConsentChoiceModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    TimeProvider time
) : RegistrationPage(database, own, texts)
{
    public override RegistrationStep Step => RegistrationSteps.Consents;

    [BindProperty]
    public ConsentInput Input { get; set; } = new();

    public ConsentText Text { get; } = ConsentTexts.In(Language.Current.Code);

    public IReadOnlyList<SelectListItem> Employers =>
        Ticks(ConsentChanges.ForEmployers, one => Texts[$"Consent_Employers_{one}"]);

    public IReadOnlyList<SelectListItem> Team =>
        Ticks(ConsentChanges.ForTeam, one => Texts[$"Consent_Team_{one}"]);

    public void OnGet() =>
        Input = new ConsentInput
        {
            Employers = Open(ConsentAudience.Employers),
            Team = Open(ConsentAudience.WelcomeTeam),
        };

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        var changes = new ConsentChanges(Text, time.UtcNow());
        changes.Apply(Candidate, ConsentAudience.Employers, Input.Employers);
        changes.Apply(Candidate, ConsentAudience.WelcomeTeam, Input.Team);
        return await SaveAndGo();
    }

    private List<ConsentSection> Open(ConsentAudience audience) =>
        [
            .. ConsentRule.Open(
                Candidate.Consents.Select(CandidateStandings.GrantOf),
                audience,
                time.GetUtcNow()
            ),
        ];

    private static List<SelectListItem> Ticks(
        IEnumerable<ConsentSection> sections,
        Func<ConsentSection, string> label
    ) => [.. sections.Select(one => new SelectListItem(label(one), $"{one}"))];
}
