using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Needs;
using CompetenceMatch.Web.Occupations;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>Level, skills, language with its reason, and licences; nothing that is not about the work (E-01).</summary>
public sealed class DemandsModel(
    NeedDesk desk,
    LanguageAdvice advice,
    Texts texts,
    SkillOffers offers,
    SkillReading reading
) : NeedPage(desk, texts)
{
    [BindProperty]
    public DemandInput Input { get; set; } = new();

    public IReadOnlyList<LanguageRequirement> Legal => advice.Legal(Need.Occupation);
    public IReadOnlyList<LanguageRequirement> Typical => advice.Typical(Need.Occupation);

    /// <summary>What the imported occupation needs; empty without one.</summary>
    public OfferedSkills Offered { get; private set; } = OfferedSkills.None;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!MayChange)
            return LocalRedirect(NeedLinks.Show(Stored.Id));
        Input = DemandInput.Of(Need, Stored.WordingReason, reading);
        ShowWordings();
        await Offer();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayChange)
            return LocalRedirect(NeedLinks.Show(Stored.Id));
        await Offer();
        var need = Check();
        CheckWording(need, Input.WordingReason);
        if (!ModelState.IsValid || !await SaveContent(need, Input.WordingReason))
            return Page();
        return Onwards();
    }

    private Need Check()
    {
        var shown = Held.Concat(Offered.All).ToList();
        var must = reading.Read(Lines("MustSkills", Input.MustSkills), shown).ToList();
        var should = reading
            .Read(Lines("ShouldSkills", Input.ShouldSkills), shown)
            .Concat(Input.Suggested)
            .Concat(Input.AlsoSuggested);
        LanguageCheck.Read(Input.Languages, (field, key) => Wrong(field, key));
        return Need with
        {
            MinNus = Level(),
            Fields = Fields(),
            MustSkills = must,
            ShouldSkills =
            [
                .. should
                    .Except(must, StringComparer.OrdinalIgnoreCase)
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ],
            Languages =
            [
                .. Input.Languages.Where(row => row.AsksLevel).Select(row => row.ToDemand()),
            ],
            Licences = [.. Input.Licences.Intersect(LicenceClasses.Known)],
        };
    }

    private IEnumerable<string> Held => Need.MustSkills.Concat(Need.ShouldSkills);

    private async Task Offer() =>
        Offered = await offers.For([Need.Esco], [.. Held], HttpContext.RequestAborted);

    private int? Level()
    {
        if (string.IsNullOrEmpty(Input.MinNus))
            return null;
        if (Forms.Digits.Number(Input.MinNus) is >= 0 and <= 8 and var level)
            return level;
        Wrong("MinNus", "Shared_Invalid");
        return null;
    }

    private IReadOnlyList<string> Fields()
    {
        var known = Desk.Tables.Taxonomy.Fields;
        if (Input.OtherField is { Length: > 0 } other && !known.ContainsKey(other))
            Wrong("OtherField", "Shared_Invalid");
        return [.. Input.Fields.Append(Input.OtherField ?? "").Where(known.ContainsKey).Distinct()];
    }

    private List<string> Lines(string field, string? text)
    {
        var lines = SkillLines.Read(text);
        if (lines.Count > SkillLines.Most || lines.Any(line => line.Length > SkillLines.Longest))
            Wrong(field, "Need_Skills_Long", SkillLines.Most, SkillLines.Longest);
        return lines;
    }
}
