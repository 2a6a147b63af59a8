using System.Globalization;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Finding;

/// <summary>Facets, their values and active filters in the reader's language.</summary>
public sealed class FilterWords(Texts texts, Labels labels, Taxonomy taxonomy)
{
    public string Name(FacetId facet) => texts[$"Find_Facet_{facet}"];

    public string Value(FacetId facet, string value) =>
        facet switch
        {
            FacetId.Region => labels.Region(value),
            FacetId.Occupation => Occupation(value),
            FacetId.Level => texts["Find_AtLeast", labels.Nus(Number(value))],
            FacetId.Norwegian => texts["Find_AtLeast", value],
            FacetId.Available => texts["Find_By", Date(value)],
            FacetId.Recognition => Recognition(value),
            _ => value,
        };

    /// <summary>An active filter as its chip reads.</summary>
    public string Chip(CandidateFilter filter) =>
        filter.Value is not { } value
            ? texts[$"Find_Whole_{filter.Kind}"]
            : filter.Kind switch
            {
                FilterKind.Occupation => Occupation(value),
                FilterKind.Level => texts["Find_AtLeast", labels.Nus(Number(value))],
                FilterKind.Field => labels.Field(value),
                FilterKind.Recognition => Recognition(value),
                FilterKind.Language when LanguageFloor.TryParse(value) is { } floor => texts[
                    "Find_Chip_Language",
                    labels.LanguageName(floor.Language),
                    texts[$"Match_Skill_{floor.Skill.ToString().ToLowerInvariant()}"],
                    floor.Level
                ],
                FilterKind.Region => labels.Region(value),
                FilterKind.Available => texts["Find_By", Date(value)],
                FilterKind.Fit => texts[value == "full" ? "Match_Tag_Full" : "Match_Tag_OneStep"],
                FilterKind.Shift => texts[$"Label_Shift_{Capital(value)}"],
                FilterKind.MustSkill => texts["Find_Chip_MustSkill", labels.Skill(value)],
                var kind => texts[$"Find_Chip_{kind}", value],
            };

    // Minor groups have names in two languages only.
    private string Occupation(string value)
    {
        var code = new OccupationCode(value);
        return
            value.Length < 4
            && Language.Current.Code != "nb"
            && taxonomy.Occupations.TryGetValue(code, out var row)
            ? row.NameEn
            : labels.Occupation(code);
    }

    private string Recognition(string value) => texts[$"Label_RecognitionState_{Capital(value)}"];

    private string Date(string iso) =>
        labels.Date(DateOnly.ParseExact(iso, "O", CultureInfo.InvariantCulture));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
