using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>What the table of degrees says of a qualification; a hint, never a decision.</summary>
internal static class DegreeTable
{
    private static readonly char[] NameSeparators = ['/', ';', '(', ')', ','];

    /// <summary>The rows that carry its title, else those of its country and level.</summary>
    public static IReadOnlyList<DegreeEquivalence> Rows(Qualification held, Taxonomy taxonomy)
    {
        var rows = taxonomy
            .Degrees.Where(row =>
                row.Country == held.Country && row.NusMin <= held.Nus && held.Nus <= row.NusMax
            )
            .ToList();
        var named = rows.Where(row => Names(row, held.Title)).ToList();
        return named.Count > 0 ? named : rows;
    }

    public static bool IsAutomatic(Qualification held, Taxonomy taxonomy) =>
        Rows(held, taxonomy).Any(row => row.AutoRecognition == "yes");

    /// <summary>The routes the rows name.</summary>
    public static IReadOnlySet<string> Routes(Qualification? held, Taxonomy taxonomy) =>
        held is null
            ? new HashSet<string>()
            : Rows(held, taxonomy)
                .SelectMany(row => row.OtherRoutes.Prepend(row.Route))
                .ToHashSet(StringComparer.Ordinal);

    /// <summary>Null where the rows do not agree on one level.</summary>
    public static DegreeHint? Hint(Qualification? held, Taxonomy taxonomy)
    {
        if (held is null || Rows(held, taxonomy) is not [var row, ..] rows)
        {
            return null;
        }
        return rows.Any(other => other.TypicalLevelNb != row.TypicalLevelNb)
            ? null
            : new DegreeHint(
                row.Country,
                row.LocalName,
                row.TypicalLevelNb,
                Names(row, held.Title),
                row.Source,
                row.Confidence
            );
    }

    private static bool Names(DegreeEquivalence row, string? title) =>
        TradeName.Same(row.LocalName, title)
        || TradeName.Same(row.NativeScript ?? "", title)
        || row.LocalName.Split(NameSeparators).Any(name => TradeName.Same(name.Trim(), title));
}
