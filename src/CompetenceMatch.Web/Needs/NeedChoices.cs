using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CompetenceMatch.Web.Needs;

/// <summary>The lists of the need's forms, and what is offered for an occupation.</summary>
public sealed class NeedChoices(ReferenceTables tables, Labels labels, Texts texts)
{
    public IReadOnlyList<SelectListItem> Shifts() =>
        [.. Shift.Known.Select(one => new SelectListItem(ShiftName(one), one))];

    public IReadOnlyList<SelectListItem> Licences() =>
        [.. LicenceClasses.Known.Select(one => new SelectListItem(one, one))];

    /// <summary>No demand first: it is the answer unless the work says otherwise.</summary>
    public IReadOnlyList<SelectListItem> Levels() =>
        [
            new SelectListItem(texts["Need_Language_NoDemand"], ""),
            .. Enum.GetValues<Cefr>()
                .Where(level => level != Cefr.None)
                .Select(level => new SelectListItem(texts[$"Label_Cefr_{level}"], $"{level}")),
        ];

    /// <summary>Every unit group, for words that the linker does not know.</summary>
    public IReadOnlyList<SelectListItem> Occupations() =>
        [
            .. tables
                .Taxonomy.Occupations.Values.Where(row => row.Level == 4)
                .Select(row => new SelectListItem(labels.Occupation(row.Code), row.Code.Value))
                .OrderBy(item => item.Text, StringComparer.CurrentCultureIgnoreCase),
        ];

    public IReadOnlyList<SelectListItem> Fields(Need need) =>
        [
            .. Leading(need.Occupation)
                .Concat(need.Fields)
                .Distinct()
                .Select(code => new SelectListItem(labels.Field(code), code)),
        ];

    public IReadOnlyList<SelectListItem> Skills(Need need) =>
        [
            .. (need.Occupation is { } code ? tables.SkillSuggestions.GetValueOrDefault(code) : [])
                ?.Except(
                    need.MustSkills.Concat(need.ShouldSkills),
                    StringComparer.OrdinalIgnoreCase
                )
                .Select(word => new SelectListItem(word, word))
                ?? [],
        ];

    public string ShiftName(string shift) =>
        texts[$"Label_Shift_{char.ToUpperInvariant(shift[0])}{shift[1..]}"];

    private IEnumerable<string> Leading(OccupationCode? occupation) =>
        occupation is { } code
            ? tables.Taxonomy.FieldsLeadingTo(code).Select(row => row.Field)
            : [];
}
