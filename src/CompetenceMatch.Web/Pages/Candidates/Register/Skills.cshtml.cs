using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Occupations;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>Skills in own words or from the lists of imported occupations, and driving licences.</summary>
public sealed class SkillsModel(
    CmDbContext database,
    OwnCandidate own,
    Texts texts,
    SkillOffers offers,
    SkillReading reading
) : RegistrationPage(database, own, texts)
{
    private const int MostSkills = 30;
    private const int LongestSkill = 80;

    public override RegistrationStep Step => RegistrationSteps.Skills;

    [BindProperty]
    public SkillsInput Input { get; set; } = new();

    public OfferedSkills Offered { get; private set; } = OfferedSkills.None;

    public async Task OnGetAsync()
    {
        Input = new SkillsInput { Skills = reading.Text(Names), Licences = [.. Profile.Licences] };
        await Offer();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Offer();
        var lines = (Input.Skills ?? "")
            .Split(
                ['\n', '\r'],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
            .Distinct(StringComparer.CurrentCultureIgnoreCase)
            .ToList();
        var ticked = reading.Known(Input.Suggested.Concat(Input.AlsoSuggested));
        List<string> names =
        [
            .. reading.Read(lines, Names.Concat(Offered.All)).Concat(ticked).Distinct(),
        ];
        Check(lines, names.Count);
        if (!ModelState.IsValid)
            return Page();
        Candidate.Profile = Profile with
        {
            Skills = [.. names.Select(Named)],
            Licences = [.. LicenceClasses.Known.Where(Input.Licences.Contains)],
        };
        return await SaveAndGo();
    }

    private IEnumerable<string> Names => Profile.Skills.Select(skill => skill.Name);

    private async Task Offer() =>
        Offered = await offers.For(
            Profile.Experience.Select(row => row.Esco),
            [.. Names],
            HttpContext.RequestAborted
        );

    private void Check(List<string> lines, int count)
    {
        if (count > MostSkills)
            Wrong("Skills", "Candidate_Skills_TooMany", MostSkills);
        else if (lines.Find(line => line.Length > LongestSkill) is { } large)
            Wrong("Skills", "Candidate_Skills_TooLong", LongestSkill, large[..20]);
        // P-06: better said here than taken out silently from the card.
        else if (lines.Find(line => IdentifierScan.Finds(line)) is { } telling)
            Wrong("Skills", "Candidate_Skills_Identifier", telling);
    }

    // A skill with evidence keeps it while its words stay.
    private Skill Named(string name) =>
        Profile.Skills.FirstOrDefault(skill => skill.Name == name) ?? new Skill(name);
}
