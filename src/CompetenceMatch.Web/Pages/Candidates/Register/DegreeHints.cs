using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>What a country's degrees usually count as in Norway: a hint to the person, never a decision.</summary>
public static class DegreeHints
{
    public static IReadOnlyList<DegreeEquivalence> For(Taxonomy taxonomy, string? country) =>
        [
            .. taxonomy.Degrees.Where(degree =>
                degree.Country == country && degree.NusMin is not null
            ),
        ];

    /// <summary>The degree the person named, if the table has it under one of its names.</summary>
    public static DegreeEquivalence? Of(Taxonomy taxonomy, string? country, string? title) =>
        title is null
            ? null
            : For(taxonomy, country)
                .FirstOrDefault(degree =>
                    NamesOf(degree)
                        .Any(name => name.Equals(title.Trim(), StringComparison.OrdinalIgnoreCase))
                );

    private static IEnumerable<string> NamesOf(DegreeEquivalence degree) =>
        $"{degree.LocalName}/{degree.NativeScript}/{degree.NameEn}".Split(
            '/',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
}
