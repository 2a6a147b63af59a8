using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Needs;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>Level, skills, language with its reason, and licences; nothing that is not about the work (E-01).</summary>
public sealed class DemandsModel(NeedDesk desk, LanguageAdvice advice, Texts texts)
    : NeedPage(desk, texts)
{
    [BindProperty]
    public DemandInput Input { get; set; } = new();

    public IReadOnlyList<LanguageRequirement> Legal => advice.Legal(Need.Occupation);
    public IReadOnlyList<LanguageRequirement> Typical => advice.Typical(Need.Occupation);

    public IActionResult OnGet()
    {
        if (!MayChange)
            return LocalRedirect(NeedLinks.Show(Stored.Id));
        Input = DemandInput.Of(Need, Stored.WordingReason);
        ShowWordings();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayChange)
            return LocalRedirect(NeedLinks.Show(Stored.Id));
        var need = Check();
        CheckWording(need, Input.WordingReason);
        if (!ModelState.IsValid || !await SaveContent(need, Input.WordingReason))
            return Page();
        return Onwards();
    }

    private Need Check()
    {
        var must = Lines("MustSkills", Input.MustSkills);
        var should = Lines("ShouldSkills", Input.ShouldSkills).Concat(Input.Suggested);
        CheckLanguages();
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

    private void CheckLanguages()
    {
        for (var i = 0; i < Input.Languages.Count; i++)
        {
            var row = Input.Languages[i];
            var hasReason = !string.IsNullOrWhiteSpace(row.Reason);
            if (row.AsksLevel && string.IsNullOrEmpty(row.Language))
                Wrong($"Languages[{i}].Language", "Need_Language_Missing");
            if (row.AsksLevel && !hasReason)
                Wrong($"Languages[{i}].Reason", "Need_Language_Reason_Missing");
            if (!row.AsksLevel && hasReason)
                Wrong($"Languages[{i}].Speaking", "Need_Language_Level_Missing");
            if (
                row.AsksLevel
                && Input.Languages.Take(i).Any(one => one.AsksLevel && one.Language == row.Language)
            )
                Wrong($"Languages[{i}].Language", "Need_Language_Twice");
        }
    }
}
