using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Web.Needs;

/// <summary>What the law and the work ordinarily ask of Norwegian, so that nobody sets a higher bar than needed (E-01).</summary>
public sealed class LanguageAdvice(Taxonomy taxonomy)
{
    /// <summary>Rows that state a level; a law that asks for none gives no bar to set.</summary>
    public IReadOnlyList<LanguageRequirement> Legal(OccupationCode? occupation) =>
        [
            .. Rows(occupation, "legal")
                .Where(row =>
                    (row.Listening ?? row.Reading ?? row.Speaking ?? row.Writing) is not null
                ),
        ];

    public IReadOnlyList<LanguageRequirement> Typical(OccupationCode? occupation) =>
        Rows(occupation, "typical");

    /// <summary>True where Norwegian is asked above both the law and what such work ordinarily needs.</summary>
    public bool IsHighBar(Need need)
    {
        var known = Legal(need.Occupation).Concat(Typical(need.Occupation)).ToList();
        var asked = need.Languages.FirstOrDefault(one => one.Language == "no");
        return asked is not null
            && known.Count > 0
            && (
                Above(asked.Listening, known.Max(row => row.Listening))
                || Above(asked.Reading, known.Max(row => row.Reading))
                || Above(asked.Speaking, known.Max(row => row.Speaking))
                || Above(asked.Writing, known.Max(row => row.Writing))
            );
    }

    private static bool Above(Cefr? asked, Cefr? usual) => usual is not null && asked > usual;

    private List<LanguageRequirement> Rows(OccupationCode? occupation, string scope) =>
        occupation is { } code
            ?
            [
                .. taxonomy.LanguageRequirements.Where(row =>
                    row.Scope == scope && row.Occupations.Contains(code)
                ),
            ]
            : [];
}
