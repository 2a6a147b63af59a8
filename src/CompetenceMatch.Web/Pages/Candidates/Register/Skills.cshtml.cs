using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>Skills in own words, and driving licences.</summary>
public sealed class SkillsModel(CmDbContext database, OwnCandidate own, Texts texts)
    : RegistrationPage(database, own, texts)
{
    private const int MostSkills = 30;
    private const int LongestSkill = 80;

    public override RegistrationStep Step => RegistrationSteps.Skills;

    [BindProperty]
    public SkillsInput Input { get; set; } = new();

    public void OnGet() =>
        Input = new SkillsInput
        {
            Skills = string.Join('\n', Profile.Skills.Select(skill => skill.Name)),
            Licences = [.. Profile.Licences],
        };

    public async Task<IActionResult> OnPostAsync()
    {
        var names = (Input.Skills ?? "")
            .Split(
                ['\n', '\r'],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
            .Distinct(StringComparer.CurrentCultureIgnoreCase)
            .ToList();
        Check(names);
        if (!ModelState.IsValid)
            return Page();
        Candidate.Profile = Profile with
        {
            Skills = [.. names.Select(Named)],
            Licences = [.. LicenceClasses.Known.Where(Input.Licences.Contains)],
        };
        return await SaveAndGo();
    }

    private void Check(List<string> names)
    {
        if (names.Count > MostSkills)
            Wrong("Skills", "Candidate_Skills_TooMany", MostSkills);
        else if (names.Find(name => name.Length > LongestSkill) is { } large)
            Wrong("Skills", "Candidate_Skills_TooLong", LongestSkill, large[..20]);
        // P-06: better said here than taken out silently from the card.
        else if (names.Find(name => IdentifierScan.Finds(name)) is { } telling)
            Wrong("Skills", "Candidate_Skills_Identifier", telling);
    }

    // A skill with evidence keeps it while its words stay.
    private Skill Named(string name) =>
        Profile.Skills.FirstOrDefault(skill => skill.Name == name) ?? new Skill(name);
}
