using CompetenceMatch.Core.Needs;
using CompetenceMatch.Web.Occupations;

namespace CompetenceMatch.Web.Pages.Employers.Needs;

/// <summary>The second page: what the job asks of whoever does it.</summary>
public sealed record DemandInput
{
    /// <summary>Why a word is kept that was warned about; it stands at the top.</summary>
    public string? WordingReason { get; init; }
    public string? MinNus { get; init; }
    public IList<string> Fields { get; init; } = [];
    public string? OtherField { get; init; }

    /// <summary>One a line.</summary>
    public string? MustSkills { get; init; }
    public string? ShouldSkills { get; init; }

    /// <summary>Ticked suggestions; they are added to what is good to have.</summary>
    public IList<string> Suggested { get; init; } = [];
    public IList<string> AlsoSuggested { get; init; } = [];
    public IList<LanguageInput> Languages { get; init; } = [];
    public IList<string> Licences { get; init; } = [];

    public static DemandInput Of(Need need, string? wordingReason, SkillReading skills) =>
        new()
        {
            MinNus = need.MinNus?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Fields = [.. need.Fields],
            MustSkills = skills.Text(need.MustSkills),
            ShouldSkills = skills.Text(need.ShouldSkills),
            Languages = Padded(need.Languages.Select(LanguageInput.Of)),
            Licences = [.. need.Licences],
            WordingReason = wordingReason,
        };

    /// <summary>Norwegian stands ready in the first row: it is what most needs ask about. One row more is free.</summary>
    private static List<LanguageInput> Padded(IEnumerable<LanguageInput> known)
    {
        var rows = known.ToList();
        if (rows.Count == 0)
            rows.Add(new LanguageInput { Language = "no" });
        rows.Add(new LanguageInput());
        return rows;
    }
}
